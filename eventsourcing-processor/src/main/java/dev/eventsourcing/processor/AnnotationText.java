package dev.eventsourcing.processor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Writes annotations as they stood in the source. */
final class AnnotationText extends SimpleAnnotationValueVisitor14<String, @Nullable Void> {

    private final TypeNames names;

    AnnotationText(TypeNames names) {
        this.names = names;
    }

    String of(AnnotationMirror annotation) {
        String name =
                "@" + names.of((TypeElement) annotation.getAnnotationType().asElement());
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = annotation.getElementValues();
        if (values.isEmpty()) {
            return name;
        }
        boolean single = values.size() == 1;
        return name
                + values.entrySet().stream()
                        .map(entry -> {
                            String attribute = entry.getKey().getSimpleName().toString();
                            String value = visit(entry.getValue(), null);
                            return single && attribute.equals("value") ? value : attribute + " = " + value;
                        })
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    protected String defaultAction(Object value, @Nullable Void none) {
        return value.toString();
    }

    @Override
    public String visitString(String value, @Nullable Void none) {
        return names.literal(value);
    }

    @Override
    public String visitChar(char value, @Nullable Void none) {
        return names.literal(value);
    }

    @Override
    public String visitLong(long value, @Nullable Void none) {
        return names.literal(value);
    }

    @Override
    public String visitFloat(float value, @Nullable Void none) {
        return names.literal(value);
    }

    @Override
    public String visitDouble(double value, @Nullable Void none) {
        return names.literal(value);
    }

    @Override
    public String visitType(TypeMirror value, @Nullable Void none) {
        return names.of(value) + ".class";
    }

    @Override
    public String visitEnumConstant(VariableElement value, @Nullable Void none) {
        return names.of(Enclosing.typeOf(value)) + "." + value.getSimpleName();
    }

    @Override
    public String visitAnnotation(AnnotationMirror value, @Nullable Void none) {
        return of(value);
    }

    @Override
    public String visitArray(List<? extends AnnotationValue> values, @Nullable Void none) {
        return values.size() == 1
                ? visit(values.get(0), null)
                : values.stream().map(value -> visit(value, null)).collect(Collectors.joining(", ", "{", "}"));
    }
}
