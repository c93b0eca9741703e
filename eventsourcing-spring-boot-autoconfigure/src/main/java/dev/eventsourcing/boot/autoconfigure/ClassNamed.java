package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.system.ProcessApplication;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import org.springframework.util.ClassUtils;

/**
 * Tells whether the class of an application decides its name, by looking which constructor of {@link Application}, or
 * {@link ProcessApplication}, it calls. Tables for a name that turns out to be another would stay in the database for good.
 */
final class ClassNamed {

    private static final Set<Class<?>> BASES = Set.of(Application.class, ProcessApplication.class);

    private ClassNamed() {}

    /** Returns false also if it cannot be told. */
    static boolean test(Class<? extends Application> type) {
        if (BASES.contains(type)) {
            return false;
        }
        Class<?> below = type;
        while (!BASES.contains(below.getSuperclass())) {
            below = below.getSuperclass();
        }
        try (InputStream in = below.getResourceAsStream(ClassUtils.getClassFileName(below))) {
            return in != null
                    && callsUnnamedConstructorOnly(new ClassReader(in), Type.getInternalName(below.getSuperclass()));
        } catch (IOException | IllegalArgumentException e) { // a class file newer than the reader
            return false;
        }
    }

    /**
     * Tells whether an application may have this name.
     *
     * @param type its class, null if that is not known before it is made
     */
    static boolean mayBeNamed(@Nullable Class<?> type, String name) {
        return type == null
                || !test(type.asSubclass(Application.class))
                || Application.nameOf(type.asSubclass(Application.class)).equals(name);
    }

    private static boolean callsUnnamedConstructorOnly(ClassReader type, String base) {
        Set<Boolean> named = new HashSet<>();
        MethodVisitor calls = new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (owner.equals(base) && name.equals("<init>")) {
                    named.add(Type.getArgumentTypes(descriptor)[0].equals(Type.getType(String.class)));
                }
            }
        };
        ClassVisitor constructors = new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return name.equals("<init>") ? calls : null;
            }
        };
        type.accept(constructors, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return named.equals(Set.of(false));
    }
}
