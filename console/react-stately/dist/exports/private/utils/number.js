import {clamp as $9b3cb10e52b1a6e3$export$7d15b64cf5a3a4c4, snapValueToStep as $9b3cb10e52b1a6e3$export$cb6e0bb50bc19463, toFixedNumber as $9b3cb10e52b1a6e3$export$b6268554fba451f} from "../../../private/utils/number.js";




export {$9b3cb10e52b1a6e3$export$7d15b64cf5a3a4c4 as clamp, $9b3cb10e52b1a6e3$export$cb6e0bb50bc19463 as snapValueToStep, $9b3cb10e52b1a6e3$export$b6268554fba451f as toFixedNumber};
//# sourceMappingURL=number.js.map
