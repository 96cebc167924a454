import {ModalProvider as $c07df45195231803$export$178405afcd8c5eb, OverlayContainer as $c07df45195231803$export$b47c3594eab58386, OverlayProvider as $c07df45195231803$export$bf688221f59024e5, useModal as $c07df45195231803$export$33ffd74ebf07f060, useModalProvider as $c07df45195231803$export$d9aaed4c3ece1bc0} from "../../../private/overlays/useModal.mjs";




export {$c07df45195231803$export$b47c3594eab58386 as OverlayContainer, $c07df45195231803$export$178405afcd8c5eb as ModalProvider, $c07df45195231803$export$d9aaed4c3ece1bc0 as useModalProvider, $c07df45195231803$export$bf688221f59024e5 as OverlayProvider, $c07df45195231803$export$33ffd74ebf07f060 as useModal};
//# sourceMappingURL=useModal.mjs.map
