package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.SortedMap;

/** How a look-up makes keys of codes: what is different for integers and strings. */
interface LookupKeys {
    /** What keys are. */
    HashType type();

    /** What {@code family} is given to look for. */
    TypeName familyArgument();

    /**
     * The keys of all errors, table by table; those of one table differ. The exact codes are under {@code ""}, families under their
     * shape: what {@link #shapeOf} makes of their codes. The narrowest come first.
     */
    SortedMap<String, List<Long>> tables();

    /** An expression for the shape of a family's {@code error}. */
    CodeBlock shapeOf();

    /** An expression for whether {@code code} may be of a family of this shape. */
    CodeBlock condition(String shape);

    /** An expression for the family of {@code code} among those of this shape, or null. */
    CodeBlock family(String shape, HashTable.Part part);

    /** The methods that find, among them one that begins in the part of the exact codes, and those that they need. */
    List<MethodSpec> methods(HashTable.Part exact);
}
