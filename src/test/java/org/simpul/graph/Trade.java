package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A graph of a trading house that Simpul did not fill: values of every type, names with marks in them, nodes without labels
 * or names, loops and parallel relationships. The same in every run.
 */
public final class Trade {

    public static final int CUSTOMERS = 40;
    public static final int ORDERS = 120;
    public static final int LINES = 3 * ORDERS;
    public static final int PRODUCTS = 60;
    public static final int RETIRED_PRODUCTS = 10;
    public static final int EMPLOYEES = 12;
    public static final int SUPPLIERS = 10;
    public static final int CRATES = 15;

    public static final String ORDER = "Sales Order";
    public static final String PRODUCT = "Pro`duct \\u0060";
    public static final String RETIRED = "No longer sold";
    public static final String CONTAINS = "CON`TAINS \\u0060 //";
    public static final String PART_OF = "PART OF";
    public static final String REPORTS_TO = "REPORTS_TO";

    /** The customer who has more than half of the orders. */
    public static final String BEST = "Kärnten & Søn";

    private static final long SEED = 20_260_214;
    private static final String CONSTRAINT = "trade_customer_code";

    private static final Map<String, String> NAMES =
            Map.of("order", ORDER, "product", PRODUCT, "retired", RETIRED, "contains", CONTAINS, "partOf", PART_OF);

    private static final List<String> FIRST = List.of(
            "Ana", "Björn", "Chloé", "Dewi", "Eka", "Fátima", "Gunnar", "Hồng", "Ines", "Jūratė", "Kofi", "Łucja");
    private static final List<String> LAST = List.of(
            "Åström",
            "Béres",
            "Castro",
            "Darmawan",
            "Ekström",
            "Fónagy",
            "Gómez",
            "Hakim",
            "Ito",
            "Jensen",
            "Kaya",
            "Lindqvist");
    private static final List<String> GOODS = List.of(
            "Cocoa",
            "Pepper",
            "Açaí",
            "Nutmeg",
            "Rye flour",
            "Crème fraîche",
            "Palm sugar",
            "Soy sauce",
            "Gruyère",
            "Tea");
    private static final List<String> SIZES = List.of("small", "medium", "large", "extra", "bulk", "trial");

    private Trade() {}

    /** Fills an empty database; no index but that of a constraint helps to find anything in it. */
    public static void into(TestDatabase database) {
        Random random = new Random(SEED);
        database.run(
                "CREATE CONSTRAINT " + CONSTRAINT + " IF NOT EXISTS FOR (c:Customer) REQUIRE c.code IS UNIQUE",
                Map.of());
        customers(database, random);
        employees(database);
        products(database);
        orders(database, random);
        fill(
                database,
                """
                UNWIND $rows AS row CREATE (s:Supplier {`company name`: row.name, phone: row.phone})
                WITH s, row MATCH (p:«product») WHERE p.stock % size($rows) = row.number
                CREATE (s)-[:SUPPLIES]->(p)
                """,
                SUPPLIERS,
                i -> Map.of(
                        "number",
                        i,
                        "name",
                        FIRST.get((i + 6) % 12) + "’s " + GOODS.get(i),
                        "phone",
                        "+62 21 %04d".formatted(i * 77)));
        fill(database, """
                UNWIND $rows AS row MATCH (p:«product» {stock: row.stock})
                CREATE (c:Crate {holds: row.stock, at: point({x: row.stock, y: 2, z: 3})})-[:HOLDS]->(p)
                CREATE (c)<-[:`NOTED ON`]-({name: 'Note on ' + p.name, on: date('2024-05-05')})
                """, CRATES, i -> Map.of("stock", i));
    }

    private static void customers(TestDatabase database, Random random) {
        fill(
                database,
                """
                UNWIND $rows AS row CREATE (c:Customer {code: row.code, `company name`: row.name,
                  since: date(row.since), at: point({longitude: row.east, latitude: row.north})})
                """,
                CUSTOMERS,
                i -> Map.of(
                        "code",
                        "C%03d".formatted(i),
                        "name",
                        i == 0 ? BEST : LAST.get(i % 12) + " & " + FIRST.get(i * 5 % 12) + " " + i,
                        "since",
                        "20%02d-0%d-15".formatted(i % 20, 1 + i % 9),
                        "east",
                        random.nextDouble(-180, 180),
                        "north",
                        random.nextDouble(-90, 90)));
    }

    /** The first reports to herself. */
    private static void employees(TestDatabase database) {
        fill(
                database,
                """
                UNWIND $rows AS row CREATE (e:Employee {number: row.number, `first name`: row.first,
                  `last name`: row.last, title: row.title, born: date(row.born), photo: row.photo})
                WITH e, row MATCH (boss:Employee {number: row.boss})
                CREATE (e)-[:REPORTS_TO {since: date('2020-02-29')}]->(boss)
                """,
                EMPLOYEES,
                i -> Map.of(
                        "number",
                        i,
                        "first",
                        FIRST.get(i),
                        "last",
                        LAST.get((i + 3) % 12),
                        "title",
                        i == 0 ? "Director" : i < 3 ? "Sales Manager" : "Sales Representative",
                        "born",
                        "19%d-04-01".formatted(60 + i),
                        "boss",
                        i / 4,
                        "photo",
                        new byte[] {1, 2, (byte) i}));
    }

    private static void products(TestDatabase database) {
        fill(
                database,
                """
                UNWIND $rows AS row
                CREATE (p:«product» {name: row.name, stock: row.stock, `unit price`: row.price, tags: row.tags,
                  weight: row.stock / 7.0, sizes: [1.5, 2.5], seen: [date('2024-02-29'), date('2024-03-01')],
                  empty: [], `on sale`: row.stock % 2 = 0, vast: 9007199254740993, endless: 1.0 / 0.0})
                FOREACH (_ IN CASE WHEN row.stock % 6 = 0 THEN [1] ELSE [] END | SET p:«retired»)
                MERGE (k:Category {name: row.kind}) SET k.description = 'All that is ' + row.kind
                CREATE (p)-[:«partOf»]->(k)
                """,
                PRODUCTS,
                i -> Map.of(
                        "name", GOODS.get(i % 10) + ", " + SIZES.get(i / 10),
                        "stock", i,
                        "price", "%d.%02d".formatted(3 + i, i),
                        "tags", List.of("a`b", GOODS.get(i % 10), "it's"),
                        "kind", List.of("dry", "wet", "cold").get(i % 3)));
    }

    /** Each has three lines, of which two are of one product. */
    private static void orders(TestDatabase database, Random random) {
        fill(
                database,
                """
                UNWIND $rows AS row MATCH (c:Customer {code: row.customer}) MATCH (e:Employee {number: row.seller})
                CREATE (o:«order» {number: row.number, freight: row.freight,
                  ordered: date('2024-01-01') + duration({days: row.day}),
                  shipped: datetime({year: 2024, month: 6, day: 1, hour: row.day % 24, timezone: 'Asia/Jakarta'}),
                  due: localdatetime('2024-07-03T03:04:05.000000001'), slot: time('09:00+07:00'),
                  opens: localtime('08:30'),
                  `lead time`: duration({months: row.day % 3, days: row.day % 5, seconds: -row.day, nanoseconds: 500})})
                CREATE (c)-[:PLACED]->(o) CREATE (e)-[:SOLD {commission: row.freight / 10}]->(o)
                """,
                ORDERS,
                i -> Map.of(
                        "number", 10_000 + i,
                        "freight", i / 4.0,
                        "day", random.nextInt(360),
                        "customer", "C%03d".formatted(i < ORDERS / 2 ? 0 : random.nextInt(CUSTOMERS)),
                        "seller", random.nextInt(EMPLOYEES)));
        fill(
                database,
                """
                UNWIND $rows AS row MATCH (o:«order» {number: row.number}) MATCH (p:«product» {stock: row.stock})
                CREATE (o)-[:«contains» {quantity: row.quantity, `unit price`: row.price, `dis``count`: 0.05}]->(p)
                """,
                LINES,
                i -> Map.of(
                        "number",
                        10_000 + i / 3,
                        "stock",
                        (i % 3 == 2 ? i - 1 : i) * 7 % PRODUCTS,
                        "quantity",
                        1 + random.nextInt(40),
                        "price",
                        random.nextInt(1, 9_999) / 100.0));
    }

    /** Takes the schema away again; the nodes go as those of any test do. */
    public static void dropSchema(TestDatabase database) {
        database.run("DROP CONSTRAINT " + CONSTRAINT + " IF EXISTS", Map.of());
    }

    private static void fill(TestDatabase database, String statement, int rows, IntFunction<Map<String, Object>> row) {
        database.run(
                CypherFile.parse("trade", statement).about(NAMES).text(),
                Map.of("rows", IntStream.range(0, rows).mapToObj(row).toList()));
    }
}
