package org.ashlarsql.examples.tpch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All questions, about the things for which TPC-H tells what to answer. */
final class Questions {

    private Questions() {}

    static List<Question> all() {
        return List.of(
                new Question(
                        1,
                        "How much was billed, shipped and returned up to 2 September 1998?",
                        Q01PricingSummary.query(LocalDate.of(1998, 12, 1).minusDays(90))),
                new Question(
                        2,
                        "Who in Europe sells each brass part of size 15 for the least?",
                        Q02MinimumCostSupplier.query(15, "BRASS", "EUROPE")),
                new Question(
                        3,
                        "Which orders of builders, not yet shipped on 15 March 1995, are worth the most?",
                        Q03ShippingPriority.query("BUILDING", LocalDate.of(1995, 3, 15))),
                new Question(
                        4,
                        "How many orders of the third quarter of 1993 came late, by their priority?",
                        Q04OrderPriority.query(LocalDate.of(1993, 7, 1))),
                new Question(
                        5,
                        "What did Asian suppliers earn in 1994 with customers of their own nation?",
                        Q05LocalSupplierVolume.query("ASIA", LocalDate.of(1994, 1, 1))),
                new Question(
                        6,
                        "What did discounts of about 6 per cent on fewer than 24 pieces cost in 1994?",
                        Q06RevenueChange.query(
                                LocalDate.of(1994, 1, 1), new BigDecimal("0.06"), BigDecimal.valueOf(24))),
                new Question(
                        7,
                        "What did France and Germany sell to each other in 1995 and 1996?",
                        Q07VolumeShipping.query("FRANCE", "GERMANY")),
                new Question(
                        8,
                        "Which share of what America spent on anodized steel in 1995 and 1996 went to Brazil?",
                        Q08MarketShare.query("BRAZIL", "AMERICA", "ECONOMY ANODIZED STEEL")),
                new Question(
                        9, "What did we gain by green parts, by nation and year?", Q09ProductTypeProfit.query("green")),
                new Question(
                        10,
                        "Who sent back the most of what they ordered in the last quarter of 1993?",
                        Q10ReturnedItems.query(LocalDate.of(1993, 10, 1))),
                new Question(
                        11,
                        "Which parts are more than a ten thousandth of Germany's stock?",
                        Q11ImportantStock.query("GERMANY", new BigDecimal("0.0001"))),
                new Question(
                        12,
                        "Did mail and ship make more urgent orders late than others in 1994?",
                        Q12ShippingModes.query("MAIL", "SHIP", LocalDate.of(1994, 1, 1))),
                new Question(
                        13,
                        "How many customers have how many orders without special requests?",
                        Q13CustomerDistribution.query("special", "requests")),
                new Question(
                        14,
                        "What percentage of September 1995's revenue came from promotions?",
                        Q14PromotionEffect.query(LocalDate.of(1995, 9, 1))),
                new Question(
                        15,
                        "Who supplied the most in the first quarter of 1996?",
                        Q15TopSupplier.query(LocalDate.of(1996, 1, 1))),
                new Question(
                        16,
                        "How many suppliers without complaints deliver each kind of part?",
                        Q16PartsSuppliers.query("Brand#45", "MEDIUM POLISHED", List.of(49, 14, 23, 45, 19, 3, 36, 9))),
                new Question(
                        17,
                        "What would a year lose without small orders of parts of brand 23 in medium boxes?",
                        Q17SmallQuantityRevenue.query("Brand#23", "MED BOX")),
                new Question(
                        18,
                        "Who placed the most expensive orders of more than 300 pieces?",
                        Q18LargeVolumeCustomer.query(BigDecimal.valueOf(300))),
                new Question(
                        19,
                        "What did hand-carried parcels of brands 12, 23 and 34 bring?",
                        Q19DiscountedRevenue.query("Brand#12", 1, "Brand#23", 10, "Brand#34", 20)),
                new Question(
                        20,
                        "Who in Canada had more forest-coloured parts than half of what 1994 needed?",
                        Q20PromotionCandidates.query("forest", LocalDate.of(1994, 1, 1), "CANADA")),
                new Question(
                        21,
                        "Which Saudi suppliers alone kept orders of several suppliers waiting?",
                        Q21WaitingSuppliers.query("SAUDI ARABIA")),
                new Question(
                        22,
                        "How many customers of seven countries never ordered although they have the money?",
                        Q22SalesOpportunity.query(List.of("13", "31", "23", "29", "30", "18", "17"))));
    }
}
