import {getSyntheticLinkProps as $044d3c97ce5d6621$export$51437d503373d223, handleLinkClick as $044d3c97ce5d6621$export$13aea1a3cb5e3f1f, openLink as $044d3c97ce5d6621$export$95185d699e05d4d7, RouterProvider as $044d3c97ce5d6621$export$323e4fc2fa4753fb, shouldClientNavigate as $044d3c97ce5d6621$export$efa8c9099e530235, useLinkProps as $044d3c97ce5d6621$export$7e924b3091a3bd18, useRouter as $044d3c97ce5d6621$export$9a302a45f65d0572, useSyntheticLinkProps as $044d3c97ce5d6621$export$bdc77b0c0a3a85d6} from "../../../private/utils/openLink.js";




export {$044d3c97ce5d6621$export$323e4fc2fa4753fb as RouterProvider, $044d3c97ce5d6621$export$95185d699e05d4d7 as openLink, $044d3c97ce5d6621$export$51437d503373d223 as getSyntheticLinkProps, $044d3c97ce5d6621$export$bdc77b0c0a3a85d6 as useSyntheticLinkProps, $044d3c97ce5d6621$export$efa8c9099e530235 as shouldClientNavigate, $044d3c97ce5d6621$export$9a302a45f65d0572 as useRouter, $044d3c97ce5d6621$export$7e924b3091a3bd18 as useLinkProps, $044d3c97ce5d6621$export$13aea1a3cb5e3f1f as handleLinkClick};
//# sourceMappingURL=openLink.js.map
