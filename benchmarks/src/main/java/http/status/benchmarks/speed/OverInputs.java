package http.status.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One loop form for all: an invocation answers every question of an array and hands each answer to JMH's black hole. The
 * questions are state fields, not constants, so that nothing is folded; the black hole keeps each answer alive, so that
 * nothing is dropped or turned into vector code; and what loop and black hole cost, the raw baseline pays, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Inputs.LENGTH)
public abstract class OverInputs {}
