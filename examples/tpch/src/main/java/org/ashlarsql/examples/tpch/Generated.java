package org.ashlarsql.examples.tpch;

import io.trino.tpch.Customer;
import io.trino.tpch.LineItem;
import io.trino.tpch.Nation;
import io.trino.tpch.Order;
import io.trino.tpch.Part;
import io.trino.tpch.PartSupplier;
import io.trino.tpch.Region;
import io.trino.tpch.Supplier;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.examples.tpch.db.NewCustomer;
import org.ashlarsql.examples.tpch.db.NewLineitem;
import org.ashlarsql.examples.tpch.db.NewNation;
import org.ashlarsql.examples.tpch.db.NewOrders;
import org.ashlarsql.examples.tpch.db.NewPart;
import org.ashlarsql.examples.tpch.db.NewPartsupp;
import org.ashlarsql.examples.tpch.db.NewRegion;
import org.ashlarsql.examples.tpch.db.NewSupplier;

/** What the generator makes, as rows to insert. It has money in cents, fractions in per cent and dates in days. */
final class Generated {

    private Generated() {}

    static NewRegion region(Region region) {
        return new NewRegion(region.getRegionKey(), region.getName(), region.getComment());
    }

    static NewNation nation(Nation nation) {
        return new NewNation(nation.getNationKey(), nation.getName(), nation.getRegionKey(), nation.getComment());
    }

    static NewSupplier supplier(Supplier supplier) {
        return new NewSupplier(
                supplier.getSupplierKey(),
                supplier.getName(),
                supplier.getAddress(),
                supplier.getNationKey(),
                supplier.getPhone(),
                hundredths(supplier.getAccountBalanceInCents()),
                supplier.getComment());
    }

    static NewPart part(Part part) {
        return new NewPart(
                part.getPartKey(),
                part.getName(),
                part.getManufacturer(),
                part.getBrand(),
                part.getType(),
                part.getSize(),
                part.getContainer(),
                hundredths(part.getRetailPriceInCents()),
                part.getComment());
    }

    static NewPartsupp partsupp(PartSupplier offer) {
        return new NewPartsupp(
                offer.getPartKey(),
                offer.getSupplierKey(),
                offer.getAvailableQuantity(),
                hundredths(offer.getSupplyCostInCents()),
                offer.getComment());
    }

    static NewCustomer customer(Customer customer) {
        return new NewCustomer(
                customer.getCustomerKey(),
                customer.getName(),
                customer.getAddress(),
                customer.getNationKey(),
                customer.getPhone(),
                hundredths(customer.getAccountBalanceInCents()),
                customer.getMarketSegment(),
                customer.getComment());
    }

    static NewOrders order(Order order) {
        return new NewOrders(
                order.getOrderKey(),
                order.getCustomerKey(),
                String.valueOf(order.getOrderStatus()),
                hundredths(order.getTotalPriceInCents()),
                LocalDate.ofEpochDay(order.getOrderDate()),
                order.getOrderPriority(),
                order.getClerk(),
                order.getShipPriority(),
                order.getComment());
    }

    static NewLineitem lineitem(LineItem line) {
        return new NewLineitem(
                line.getOrderKey(),
                line.getPartKey(),
                line.getSupplierKey(),
                line.getLineNumber(),
                BigDecimal.valueOf(line.getQuantity()),
                hundredths(line.getExtendedPriceInCents()),
                hundredths(line.getDiscountPercent()),
                hundredths(line.getTaxPercent()),
                line.getReturnFlag(),
                line.getStatus(),
                LocalDate.ofEpochDay(line.getShipDate()),
                LocalDate.ofEpochDay(line.getCommitDate()),
                LocalDate.ofEpochDay(line.getReceiptDate()),
                line.getShipInstructions(),
                line.getShipMode(),
                line.getComment());
    }

    private static BigDecimal hundredths(long value) {
        return BigDecimal.valueOf(value, 2);
    }
}
