import {getSyntheticLinkProps as $caaf0dd3060ed57c$export$51437d503373d223, handleLinkClick as $caaf0dd3060ed57c$export$13aea1a3cb5e3f1f, openLink as $caaf0dd3060ed57c$export$95185d699e05d4d7, RouterProvider as $caaf0dd3060ed57c$export$323e4fc2fa4753fb, shouldClientNavigate as $caaf0dd3060ed57c$export$efa8c9099e530235, useLinkProps as $caaf0dd3060ed57c$export$7e924b3091a3bd18, useRouter as $caaf0dd3060ed57c$export$9a302a45f65d0572, useSyntheticLinkProps as $caaf0dd3060ed57c$export$bdc77b0c0a3a85d6} from "../../../private/utils/openLink.mjs";




export {$caaf0dd3060ed57c$export$323e4fc2fa4753fb as RouterProvider, $caaf0dd3060ed57c$export$95185d699e05d4d7 as openLink, $caaf0dd3060ed57c$export$51437d503373d223 as getSyntheticLinkProps, $caaf0dd3060ed57c$export$bdc77b0c0a3a85d6 as useSyntheticLinkProps, $caaf0dd3060ed57c$export$efa8c9099e530235 as shouldClientNavigate, $caaf0dd3060ed57c$export$9a302a45f65d0572 as useRouter, $caaf0dd3060ed57c$export$7e924b3091a3bd18 as useLinkProps, $caaf0dd3060ed57c$export$13aea1a3cb5e3f1f as handleLinkClick};
//# sourceMappingURL=openLink.mjs.map
