analyze table region, nation, supplier, part, partsupp, customer, orders, lineitem
