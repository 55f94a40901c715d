package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.testkit.RegistryVerifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vendor's registry, and its texts, keep the contract that is asked of others. */
class VendorContractTest {
    static List<VendorRegistry> registries() {
        return Vendors.registries();
    }

    @ParameterizedTest
    @MethodSource("registries")
    void aVendorsRegistryKeepsTheContract(VendorRegistry registry) {
        assertEquals(List.of(), RegistryVerifier.of(registry).texts(registry).faults());
    }
}
