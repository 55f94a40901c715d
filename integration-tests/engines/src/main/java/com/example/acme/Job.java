package com.example.acme;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Sends status codes to the executors and back, counts them there, and prints what became of them. */
public final class Job {
    /** More than there are executors, so that each of them gets some. */
    private static final int PARTITIONS = 8;

    private Job() {}

    /**
     * Started by Spark, in the driver.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SparkConf conf = new SparkConf();
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            print("serializer", conf.get("spark.serializer"));
            print("driver", catalogs());
            executors(spark);
            codes(spark);
            constants(spark);
        }
    }

    private static void executors(JavaSparkContext spark) {
        List<Integer> numbers = IntStream.range(0, PARTITIONS).boxed().toList();
        spark.parallelize(numbers, PARTITIONS).map(number -> catalogs()).distinct().collect().stream()
                .sorted()
                .forEach(catalogs -> print("executor", catalogs));
    }

    /** What is seen in this JVM. */
    private static String catalogs() {
        StatusCatalog installed = StatusCatalog.installed();
        return "process " + ProcessHandle.current().pid()
                + ", installed " + installed.registryIds() + " " + installed.resolve(470)
                + ", held " + Holder.CATALOG.registryIds() + " " + Holder.CATALOG.resolve(470);
    }

    private static void codes(JavaSparkContext spark) {
        List<Tuple2<Integer, StatusCode>> all = IntStream.rangeClosed(100, 999)
                .mapToObj(number -> new Tuple2<>(number, Holder.CATALOG.resolve(number)))
                .toList();
        JavaPairRDD<Integer, StatusCode> codes = spark.parallelizePairs(all, PARTITIONS);
        long arrived = codes.filter(Job::isIntact).count();
        List<Tuple2<Integer, StatusCode>> back = codes.collect();
        print("codes that arrive", arrived + " of " + all.size());
        print("codes that come back", back.stream().filter(Job::isIntact).count() + " of " + all.size());
        print("codes that keep all facts", back.stream().filter(Job::isComplete).count() + " of " + all.size());

        JavaPairRDD<Integer, StatusCode> repeated = spark.parallelizePairs(repeated(all), PARTITIONS);
        long rows = repeated.mapToPair(code -> new Tuple2<>(code._2().code(), 1))
                .reduceByKey(Integer::sum)
                .filter(row -> row._2() == PARTITIONS)
                .count();
        print("rows by the number", rows + " for " + all.size() + " codes");
    }

    /** Tells whether a code that has travelled equals the one that this JVM has for the number. */
    private static boolean isIntact(Tuple2<Integer, StatusCode> travelled) {
        StatusCode here = Holder.CATALOG.resolve(travelled._1());
        StatusCode code = travelled._2();
        try {
            return code.code() == here.code()
                    && code.registry().equals(here.registry())
                    && code.phrase().equals(here.phrase())
                    && code.equals(here)
                    && here.equals(code);
        } catch (NullPointerException e) {
            return false; // A field was lost on the way.
        }
    }

    private static boolean isComplete(Tuple2<Integer, StatusCode> travelled) {
        try {
            return facts(travelled._2()).equals(facts(Holder.CATALOG.resolve(travelled._1())));
        } catch (NullPointerException e) {
            return false; // A field was lost on the way.
        }
    }

    private static List<Object> facts(StatusCode code) {
        return List.of(
                code.code(),
                code.registry(),
                code.phrase(),
                code.constantName(),
                code.description(),
                code.history(),
                code.registration(),
                code.registrationExpires(),
                code.lifecycle(),
                code.scope(),
                code.formerPhrases(),
                code.aliases(),
                code.semantics());
    }

    private static void constants(JavaSparkContext spark) {
        List<HttpStatus> all = List.of(HttpStatus.values());
        List<HttpStatus> back = spark.parallelize(all, PARTITIONS).collect();
        long identical = IntStream.range(0, all.size())
                .filter(i -> back.get(i) == all.get(i))
                .count();
        print("constants that come back", identical + " of " + all.size());

        // No key to copy: an enum's hash code differs from JVM to JVM, so that a constant may have several rows.
        long rows = spark.parallelize(repeated(all), PARTITIONS)
                .mapToPair(constant -> new Tuple2<>(constant, 1))
                .reduceByKey(Integer::sum)
                .count();
        print("rows by the constant", rows + " for " + all.size() + " constants");
    }

    /** Each element once in each partition, so that each executor meets all. */
    private static <T> List<T> repeated(List<T> elements) {
        List<T> repeated = new ArrayList<>();
        Collections.nCopies(PARTITIONS, elements).forEach(repeated::addAll);
        return repeated;
    }

    private static void print(String label, String value) {
        System.out.println(label + ": " + value);
    }
}
