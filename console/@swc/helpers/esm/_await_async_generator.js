import { _ as _overload_yield } from "./_overload_yield.js";

function _await_async_generator(value) {
    return new _overload_yield(value, /* kind: await */ 0);
}
export { _await_async_generator as _ };
