import $90xb1$intlcolorarAEjs from "../intl/color/ar-AE.js";
import $90xb1$intlcolorbgBGjs from "../intl/color/bg-BG.js";
import $90xb1$intlcolorcsCZjs from "../intl/color/cs-CZ.js";
import $90xb1$intlcolordaDKjs from "../intl/color/da-DK.js";
import $90xb1$intlcolordeDEjs from "../intl/color/de-DE.js";
import $90xb1$intlcolorelGRjs from "../intl/color/el-GR.js";
import $90xb1$intlcolorenUSjs from "../intl/color/en-US.js";
import $90xb1$intlcoloresESjs from "../intl/color/es-ES.js";
import $90xb1$intlcoloretEEjs from "../intl/color/et-EE.js";
import $90xb1$intlcolorfiFIjs from "../intl/color/fi-FI.js";
import $90xb1$intlcolorfrFRjs from "../intl/color/fr-FR.js";
import $90xb1$intlcolorheILjs from "../intl/color/he-IL.js";
import $90xb1$intlcolorhrHRjs from "../intl/color/hr-HR.js";
import $90xb1$intlcolorhuHUjs from "../intl/color/hu-HU.js";
import $90xb1$intlcoloritITjs from "../intl/color/it-IT.js";
import $90xb1$intlcolorjaJPjs from "../intl/color/ja-JP.js";
import $90xb1$intlcolorkoKRjs from "../intl/color/ko-KR.js";
import $90xb1$intlcolorltLTjs from "../intl/color/lt-LT.js";
import $90xb1$intlcolorlvLVjs from "../intl/color/lv-LV.js";
import $90xb1$intlcolornbNOjs from "../intl/color/nb-NO.js";
import $90xb1$intlcolornlNLjs from "../intl/color/nl-NL.js";
import $90xb1$intlcolorplPLjs from "../intl/color/pl-PL.js";
import $90xb1$intlcolorptBRjs from "../intl/color/pt-BR.js";
import $90xb1$intlcolorptPTjs from "../intl/color/pt-PT.js";
import $90xb1$intlcolorroROjs from "../intl/color/ro-RO.js";
import $90xb1$intlcolorruRUjs from "../intl/color/ru-RU.js";
import $90xb1$intlcolorskSKjs from "../intl/color/sk-SK.js";
import $90xb1$intlcolorslSIjs from "../intl/color/sl-SI.js";
import $90xb1$intlcolorsrSPjs from "../intl/color/sr-SP.js";
import $90xb1$intlcolorsvSEjs from "../intl/color/sv-SE.js";
import $90xb1$intlcolortrTRjs from "../intl/color/tr-TR.js";
import $90xb1$intlcolorukUAjs from "../intl/color/uk-UA.js";
import $90xb1$intlcolorzhCNjs from "../intl/color/zh-CN.js";
import $90xb1$intlcolorzhTWjs from "../intl/color/zh-TW.js";

var $fceaac9af1d353e0$exports = {};


































$fceaac9af1d353e0$exports = {
    "ar-AE": $90xb1$intlcolorarAEjs,
    "bg-BG": $90xb1$intlcolorbgBGjs,
    "cs-CZ": $90xb1$intlcolorcsCZjs,
    "da-DK": $90xb1$intlcolordaDKjs,
    "de-DE": $90xb1$intlcolordeDEjs,
    "el-GR": $90xb1$intlcolorelGRjs,
    "en-US": $90xb1$intlcolorenUSjs,
    "es-ES": $90xb1$intlcoloresESjs,
    "et-EE": $90xb1$intlcoloretEEjs,
    "fi-FI": $90xb1$intlcolorfiFIjs,
    "fr-FR": $90xb1$intlcolorfrFRjs,
    "he-IL": $90xb1$intlcolorheILjs,
    "hr-HR": $90xb1$intlcolorhrHRjs,
    "hu-HU": $90xb1$intlcolorhuHUjs,
    "it-IT": $90xb1$intlcoloritITjs,
    "ja-JP": $90xb1$intlcolorjaJPjs,
    "ko-KR": $90xb1$intlcolorkoKRjs,
    "lt-LT": $90xb1$intlcolorltLTjs,
    "lv-LV": $90xb1$intlcolorlvLVjs,
    "nb-NO": $90xb1$intlcolornbNOjs,
    "nl-NL": $90xb1$intlcolornlNLjs,
    "pl-PL": $90xb1$intlcolorplPLjs,
    "pt-BR": $90xb1$intlcolorptBRjs,
    "pt-PT": $90xb1$intlcolorptPTjs,
    "ro-RO": $90xb1$intlcolorroROjs,
    "ru-RU": $90xb1$intlcolorruRUjs,
    "sk-SK": $90xb1$intlcolorskSKjs,
    "sl-SI": $90xb1$intlcolorslSIjs,
    "sr-SP": $90xb1$intlcolorsrSPjs,
    "sv-SE": $90xb1$intlcolorsvSEjs,
    "tr-TR": $90xb1$intlcolortrTRjs,
    "uk-UA": $90xb1$intlcolorukUAjs,
    "zh-CN": $90xb1$intlcolorzhCNjs,
    "zh-TW": $90xb1$intlcolorzhTWjs
};


export {$fceaac9af1d353e0$exports as default};
//# sourceMappingURL=intlStrings.js.map
