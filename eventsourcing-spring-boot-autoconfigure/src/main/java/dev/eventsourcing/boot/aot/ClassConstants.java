package dev.eventsourcing.boot.aot;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.util.ClassUtils;

/** Finds the classes that the code of a class names as such, {@code World.class}: an application does so for its aggregates. */
final class ClassConstants {

    private ClassConstants() {}

    /** Returns them; none if the class file cannot be read. */
    static Set<Class<?>> in(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        try (InputStream in = type.getResourceAsStream(ClassUtils.getClassFileName(type))) {
            if (in != null) {
                new ClassReader(in).accept(visitor(names), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException | IllegalArgumentException e) { // a class file newer than the reader
            return Set.of();
        }
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String name : names) {
            try {
                classes.add(ClassUtils.forName(name, type.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                // optional, and not here
            }
        }
        return classes;
    }

    private static ClassVisitor visitor(Set<String> names) {
        MethodVisitor constants = new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof Type type && type.getSort() == Type.OBJECT) {
                    names.add(type.getClassName());
                }
            }
        };
        return new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return constants;
            }
        };
    }
}
