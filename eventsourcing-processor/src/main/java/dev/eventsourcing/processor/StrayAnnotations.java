package dev.eventsourcing.processor;

import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Refuses annotations that mean nothing where they stand, because the method or constructor has no {@code @Event}. */
final class StrayAnnotations {

    private static final Set<String> MEANINGLESS_ALONE =
            Set.of(CoreNames.EVENT_TIMESTAMP, CoreNames.REVISION, CoreNames.TOPIC);

    private final Messager messager;

    StrayAnnotations(Messager messager) {
        this.messager = messager;
    }

    void refuse(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (!MEANINGLESS_ALONE.contains(annotation.getQualifiedName().toString())) {
                continue;
            }
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                Element body = element.getKind() == ElementKind.PARAMETER ? Enclosing.elementOf(element) : element;
                if (isExecutable(body) && !Annotations.isPresent(body, CoreNames.EVENT)) {
                    messager.printMessage(
                            Diagnostic.Kind.ERROR,
                            "@" + annotation.getSimpleName() + " has no effect here: add @Event to the "
                                    + (body.getKind() == ElementKind.CONSTRUCTOR ? "constructor" : "method")
                                    + ", or remove it",
                            element);
                }
            }
        }
    }

    private static boolean isExecutable(Element element) {
        return element.getKind() == ElementKind.METHOD || element.getKind() == ElementKind.CONSTRUCTOR;
    }
}
