package org.simpul.graph;

/** What Simpul's graph does on any Neo4j: run unchanged against each that a subclass gives. */
abstract class GraphContract
        implements SchemaContract,
                WriterContract,
                LibraryContract,
                SearchContract,
                NeighbourhoodContract,
                PathContract,
                EvidenceContract,
                DescriptionContract,
                OwnerContract,
                ViewContract,
                StyleContract,
                StoryContract,
                TextContract,
                ConflictContract,
                DecisionContract,
                MovingContract,
                ScriptContract,
                HostileTextContract,
                JudgingContract,
                RunContract,
                QueryContract,
                NameContract {}
