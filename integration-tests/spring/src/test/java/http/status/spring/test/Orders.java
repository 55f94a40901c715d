package http.status.spring.test;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import http.status.spring.SpringStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One controller for MVC and WebFlux: each path fails in a way of its own. */
@RestController
class Orders {
    record Order(String item) {}

    /** Thrown again and again. */
    private static final ResponseStatusException KEPT =
            new ResponseStatusException(SpringStatus.toSpring(HttpStatus.GONE));

    @ResponseStatus(org.springframework.http.HttpStatus.CONFLICT)
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class OutOfStock extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Shop.Codes codes;

    Orders(Shop.Codes codes) {
        this.codes = codes;
    }

    @GetMapping("/fail/{status}")
    String fail(@PathVariable("status") StatusCode status) {
        String reason = status == HttpStatus.NOT_FOUND ? "Order 42 not found" : null;
        throw new ResponseStatusException(SpringStatus.toSpring(status), reason);
    }

    @PostMapping("/orders")
    String order(@Validated @RequestBody Order order) {
        return order.item();
    }

    @InitBinder("order")
    void nothingIsNoItem(WebDataBinder binder) {
        binder.addValidators(new Validator() {
            @Override
            public boolean supports(Class<?> type) {
                return type == Order.class;
            }

            @Override
            public void validate(Object target, Errors errors) {
                if (((Order) target).item() == null) {
                    errors.rejectValue("item", "missing", "no item");
                }
            }
        });
    }

    @GetMapping("/own-title")
    String ownTitle() {
        ProblemDetail problem = ProblemDetail.forStatus(402);
        problem.setTitle("My own title");
        throw new ErrorResponseException(HttpStatusCode.valueOf(402), problem, null);
    }

    @GetMapping("/uncaught")
    String uncaught() {
        throw new IllegalStateException("not for clients");
    }

    @GetMapping("/annotated")
    String annotated() {
        throw new Closed();
    }

    @GetMapping("/returned")
    ProblemDetail returned() {
        return ProblemDetail.forStatus(404);
    }

    @GetMapping("/kept")
    String kept() {
        throw KEPT;
    }

    @CrossOrigin
    @GetMapping("/shared")
    String shared() {
        throw new ResponseStatusException(HttpStatusCode.valueOf(404));
    }

    @GetMapping("/language-of-its-own")
    ResponseEntity<ProblemDetail> languageOfItsOwn() {
        return ResponseEntity.status(404).header("Content-Language", "de").body(ProblemDetail.forStatus(404));
    }

    @GetMapping("/claimed")
    String claimed() {
        ErrorResponseException exception = new ErrorResponseException(org.springframework.http.HttpStatus.NOT_FOUND);
        exception.getHeaders().set("Content-Language", "de");
        throw exception;
    }

    @GetMapping("/handled")
    String handled() {
        throw new OutOfStock();
    }

    @ExceptionHandler
    ProblemDetail handle(OutOfStock exception) {
        return ProblemDetail.forStatus(409);
    }

    @GetMapping("/parameter")
    String parameter(@RequestParam("status") StatusCode status) {
        return status.registry() + " " + status.code();
    }

    @GetMapping("/constant")
    String constant(@RequestParam("status") HttpStatus status) {
        return status.name();
    }

    @GetMapping("/path/{status}")
    String path(@PathVariable("status") StatusCode status) {
        return status.registry() + " " + status.code();
    }

    @GetMapping("/codes")
    String codes() {
        return codes.toString();
    }
}
