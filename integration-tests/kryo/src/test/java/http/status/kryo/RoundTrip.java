package http.status.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.function.UnaryOperator;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Writes a value and reads it back as the engines do, without a recipe for any type: no class is registered, and objects are
 * made without a constructor. {@link Release} loads this class once for each release of Kryo.
 */
public final class RoundTrip implements UnaryOperator<Object> {
    /** Called by reflection. */
    public RoundTrip() {}

    @Override
    public Object apply(Object value) {
        Output output = new Output(1024, -1);
        kryo().writeClassAndObject(output, value);
        return kryo().readClassAndObject(new Input(output.toBytes()));
    }

    private static Kryo kryo() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setInstantiatorStrategy(new StdInstantiatorStrategy());
        return kryo;
    }
}
