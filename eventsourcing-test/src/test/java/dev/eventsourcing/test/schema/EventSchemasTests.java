package dev.eventsourcing.test.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class EventSchemasTests extends SchemasInAFile {

    private enum Color {
        RED,
        GREEN
    }

    private record Money(BigDecimal amount, String currency) {}

    private record Pair<A, B>(A one, List<B> others) {}

    private record Tree(String name, List<Tree> children) {}

    sealed interface Way {}

    record Road(int lanes) implements Way {}

    record River(double depth) implements Way {}

    @SuppressWarnings("ArrayRecordComponent")
    @Topic("everything")
    private record Everything(
            int count,
            Integer maybe,
            String text,
            byte[] bytes,
            UUID id,
            OffsetDateTime at,
            Object any,
            Color color,
            Money money,
            Map<Color, List<? extends Money>> byColor,
            Optional<Pair<String, Money>> pair,
            Tree tree,
            Way way,
            @JsonProperty("stored") String renamed) {}

    @Topic("World.Created")
    private record Created(String title, Money cost, Color color) {}

    /** Equal in all that is stored. */
    private record Price(String currency, BigDecimal amount) {}

    @Topic("World.Created")
    private record CreatedAgain(Color color, String title, Price cost) {}

    @Topic("World.Created")
    private record CreatedOtherwise(String name, Color color, String cost) {}

    @Revision(2)
    @Topic("World.Created")
    private record CreatedOfRevision2(String name, Color color, String cost) {}

    @Topic("World.Destroyed")
    private record Destroyed() {}

    private String problem(Class<?>... types) {
        Topics topics = new Topics();
        Set.of(types).forEach(topics::register);
        return problem(topics);
    }

    private String problem(Topics topics) {
        AssertionError[] error = new AssertionError[1];
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventSchemas.verify(file(), topics))
                .satisfies(e -> error[0] = e);
        return String.valueOf(error[0].getMessage());
    }

    @Test
    void writesShapesToTheLastField() throws IOException {
        lock(Everything.class, Destroyed.class, CreatedOfRevision2.class);

        assertThat(Files.readString(file())).isEqualTo("""
                {
                  "World.Created": {
                    "revision": 2,
                    "fields": {
                      "name": "String",
                      "color": {
                        "enum": [ "RED", "GREEN" ]
                      },
                      "cost": "String"
                    }
                  },
                  "World.Destroyed": {
                    "revision": 1,
                    "fields": { }
                  },
                  "everything": {
                    "revision": 1,
                    "fields": {
                      "count": "int",
                      "maybe": "Integer",
                      "text": "String",
                      "bytes": {
                        "array": "byte"
                      },
                      "id": "UUID",
                      "at": "OffsetDateTime",
                      "any": "Object",
                      "color": {
                        "enum": [ "RED", "GREEN" ]
                      },
                      "money": {
                        "fields": {
                          "amount": "BigDecimal",
                          "currency": "String"
                        }
                      },
                      "byColor": {
                        "Map": [ {
                          "enum": [ "RED", "GREEN" ]
                        }, {
                          "List": [ {
                            "fields": {
                              "amount": "BigDecimal",
                              "currency": "String"
                            }
                          } ]
                        } ]
                      },
                      "pair": {
                        "Optional": [ {
                          "fields": {
                            "one": "String",
                            "others": {
                              "List": [ {
                                "fields": {
                                  "amount": "BigDecimal",
                                  "currency": "String"
                                }
                              } ]
                            }
                          }
                        } ]
                      },
                      "tree": {
                        "fields": {
                          "name": "String",
                          "children": {
                            "List": [ {
                              "around": 1
                            } ]
                          }
                        }
                      },
                      "way": {
                        "sealed": [ {
                          "fields": {
                            "depth": "double"
                          }
                        }, {
                          "fields": {
                            "lanes": "int"
                          }
                        } ]
                      },
                      "stored": "String"
                    }
                  }
                }
                """);
    }

    enum Size {
        SMALL,
        @JsonProperty("l")
        LARGE,
        HUGE {
            @Override
            public String toString() {
                return "too large";
            }
        }
    }

    private record Sized(Size size) {}

    @Test
    void namesConstantsAsTheyAreStored() throws IOException {
        lock(Sized.class);

        assertThat(Files.readString(file())).contains("\"enum\": [ \"SMALL\", \"l\", \"HUGE\" ]");
        Map.of(Size.SMALL, "SMALL", Size.LARGE, "l", Size.HUGE, "HUGE").forEach((size, name) -> {
            EventData event = new EventData(OffsetDateTime.MIN, Map.of(), new Sized(size));
            assertThat(new String(new JacksonTranscoder().encode(event), UTF_8))
                    .contains("{\"size\":\"" + name + "\"}");
        });
    }

    static class Counted {
        private int count;
    }

    static final class Line<T> extends Counted {
        static int made;
        private T what;
        private transient int calls;

        @JsonProperty("stored")
        private @Nullable Line<T> next;
    }

    static final class OtherLine extends Counted {
        private String what;
    }

    static final class Code {
        private String code;

        @JsonValue
        String code() {
            return code;
        }
    }

    @Topic("Basket")
    private record Basket(List<Line<Color>> lines, Code code, AtomicLong number) {}

    @Topic("Basket")
    private record OtherBasket(List<OtherLine> lines, Code code, AtomicLong number) {}

    @Test
    void classesAreDescribedByTheirFields() throws IOException {
        lock(Basket.class);

        assertThat(Files.readString(file())).isEqualTo("""
                {
                  "Basket": {
                    "revision": 1,
                    "fields": {
                      "lines": {
                        "List": [ {
                          "fields": {
                            "what": {
                              "enum": [ "RED", "GREEN" ]
                            },
                            "stored": {
                              "fields": {
                                "what": {
                                  "enum": [ "RED", "GREEN" ]
                                },
                                "stored": {
                                  "around": 1
                                },
                                "count": "int"
                              }
                            },
                            "count": "int"
                          }
                        } ]
                      },
                      "code": "dev.eventsourcing.test.schema.EventSchemasTests$Code",
                      "number": "java.util.concurrent.atomic.AtomicLong"
                    }
                  }
                }
                """);
        assertThat(problem(OtherBasket.class)).contains("changed lines: ", "Put @Revision(2) on the event");
    }

    @Test
    void whatIsLockedIsInOrder() {
        lock(Created.class, Everything.class);

        assertThatCode(() -> EventSchemas.verify(file(), Everything.class, Created.class))
                .doesNotThrowAnyException();
    }

    @Test
    void namesOfClassesAndTheOrderOfFieldsAreNoPartOfAShape() {
        lock(Created.class);

        assertThatCode(() -> EventSchemas.verify(file(), CreatedAgain.class)).doesNotThrowAnyException();
    }

    @Test
    void printsTheUpcasterForAShapeThatHasChanged() {
        lock(Created.class);

        assertThat(problem(CreatedOtherwise.class)).endsWith("events.lock.json:\n\n" + """
                        World.Created: its shape has changed, and its revision is still 1
                          added   name: String
                          changed cost: {"fields":{"amount":"BigDecimal","currency":"String"}} -> String
                          removed title: String
                        Put @Revision(2) on the event, and add an upcaster for what is stored:

                            @Bean
                            Upcaster worldCreatedOfRevision1() {
                                return Upcaster.of("World.Created", 1, payload -> {
                                    payload.put("name", …); // new: String
                                    payload.put("cost", …); // was {"fields":{"amount":"BigDecimal","currency":"String"}}, is String
                                    payload.remove("title"); // was String
                                });
                            }

                        Then write the file anew, -Devents.lock=write, and commit it.""");
    }

    @Test
    void doesNotWriteAShapeThatHasChangedWithoutARevision() throws IOException {
        lock(Created.class);
        String before = Files.readString(file());

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> lock(CreatedOtherwise.class))
                .withMessageContaining("Put @Revision(2) on the event")
                .withMessageContaining("remove the topic from the file");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void wantsANewRevisionInTheFile() {
        lock(Created.class);
        assertThat(problem(CreatedOfRevision2.class))
                .contains("World.Created: it is at revision 2, and at 1 in the file", "-Devents.lock=write");

        lock(CreatedOfRevision2.class);
        assertThatCode(() -> EventSchemas.verify(file(), CreatedOfRevision2.class))
                .doesNotThrowAnyException();
        assertThat(problem(CreatedOtherwise.class)).contains("it is at revision 1, and was at 2");
    }

    @Test
    void wantsANewEventInTheFile() {
        lock(Created.class);

        assertThat(problem(Created.class, Destroyed.class)).contains("World.Destroyed: it is new");
    }

    @Test
    void missesAnEventThatIsGone() {
        lock(Created.class, Destroyed.class);

        assertThat(problem(Created.class)).contains("World.Destroyed: it is gone, and what is stored cannot be read");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> lock(Created.class));
    }

    @Test
    void letsGoOfAnEventThatAnUpcasterReads() {
        lock(Created.class, Destroyed.class);
        Topics topics = new Topics()
                .register(Created.class)
                .register(Upcaster.of("World.Destroyed", 1, Set.of(), destroyed -> List.of()));

        assertThat(problem(topics)).contains("World.Destroyed: it has no type any more");
        EventSchemas.write(file(), topics);
        assertThatCode(() -> EventSchemas.verify(file(), topics)).doesNotThrowAnyException();
    }

    @Test
    void saysHowToWriteTheFirstFile() {
        assertThat(problem(Created.class)).contains("There is no ", "events.lock.json", "-Devents.lock=write");
    }

    @Test
    void refusesAFileOfSomethingElse() throws IOException {
        Files.writeString(file(), "[1]");
        assertThat(problem(Created.class)).contains("is not a file of shapes");
        Files.writeString(file(), "{\"a\":1}");
        assertThat(problem(Created.class)).contains("is not a file of shapes");
    }
}
