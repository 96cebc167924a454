import {ModalProvider as $ea58ad6104d3cd1b$export$178405afcd8c5eb, OverlayContainer as $ea58ad6104d3cd1b$export$b47c3594eab58386, OverlayProvider as $ea58ad6104d3cd1b$export$bf688221f59024e5, useModal as $ea58ad6104d3cd1b$export$33ffd74ebf07f060, useModalProvider as $ea58ad6104d3cd1b$export$d9aaed4c3ece1bc0} from "../../../private/overlays/useModal.js";




export {$ea58ad6104d3cd1b$export$b47c3594eab58386 as OverlayContainer, $ea58ad6104d3cd1b$export$178405afcd8c5eb as ModalProvider, $ea58ad6104d3cd1b$export$d9aaed4c3ece1bc0 as useModalProvider, $ea58ad6104d3cd1b$export$bf688221f59024e5 as OverlayProvider, $ea58ad6104d3cd1b$export$33ffd74ebf07f060 as useModal};
//# sourceMappingURL=useModal.js.map
