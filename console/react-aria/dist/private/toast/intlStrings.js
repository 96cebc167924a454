import $6MTxb$intltoastarAEjs from "../intl/toast/ar-AE.js";
import $6MTxb$intltoastbgBGjs from "../intl/toast/bg-BG.js";
import $6MTxb$intltoastcsCZjs from "../intl/toast/cs-CZ.js";
import $6MTxb$intltoastdaDKjs from "../intl/toast/da-DK.js";
import $6MTxb$intltoastdeDEjs from "../intl/toast/de-DE.js";
import $6MTxb$intltoastelGRjs from "../intl/toast/el-GR.js";
import $6MTxb$intltoastenUSjs from "../intl/toast/en-US.js";
import $6MTxb$intltoastesESjs from "../intl/toast/es-ES.js";
import $6MTxb$intltoastetEEjs from "../intl/toast/et-EE.js";
import $6MTxb$intltoastfiFIjs from "../intl/toast/fi-FI.js";
import $6MTxb$intltoastfrFRjs from "../intl/toast/fr-FR.js";
import $6MTxb$intltoastheILjs from "../intl/toast/he-IL.js";
import $6MTxb$intltoasthrHRjs from "../intl/toast/hr-HR.js";
import $6MTxb$intltoasthuHUjs from "../intl/toast/hu-HU.js";
import $6MTxb$intltoastitITjs from "../intl/toast/it-IT.js";
import $6MTxb$intltoastjaJPjs from "../intl/toast/ja-JP.js";
import $6MTxb$intltoastkoKRjs from "../intl/toast/ko-KR.js";
import $6MTxb$intltoastltLTjs from "../intl/toast/lt-LT.js";
import $6MTxb$intltoastlvLVjs from "../intl/toast/lv-LV.js";
import $6MTxb$intltoastnbNOjs from "../intl/toast/nb-NO.js";
import $6MTxb$intltoastnlNLjs from "../intl/toast/nl-NL.js";
import $6MTxb$intltoastplPLjs from "../intl/toast/pl-PL.js";
import $6MTxb$intltoastptBRjs from "../intl/toast/pt-BR.js";
import $6MTxb$intltoastptPTjs from "../intl/toast/pt-PT.js";
import $6MTxb$intltoastroROjs from "../intl/toast/ro-RO.js";
import $6MTxb$intltoastruRUjs from "../intl/toast/ru-RU.js";
import $6MTxb$intltoastskSKjs from "../intl/toast/sk-SK.js";
import $6MTxb$intltoastslSIjs from "../intl/toast/sl-SI.js";
import $6MTxb$intltoastsrSPjs from "../intl/toast/sr-SP.js";
import $6MTxb$intltoastsvSEjs from "../intl/toast/sv-SE.js";
import $6MTxb$intltoasttrTRjs from "../intl/toast/tr-TR.js";
import $6MTxb$intltoastukUAjs from "../intl/toast/uk-UA.js";
import $6MTxb$intltoastzhCNjs from "../intl/toast/zh-CN.js";
import $6MTxb$intltoastzhTWjs from "../intl/toast/zh-TW.js";

var $c095f1d37f243d54$exports = {};


































$c095f1d37f243d54$exports = {
    "ar-AE": $6MTxb$intltoastarAEjs,
    "bg-BG": $6MTxb$intltoastbgBGjs,
    "cs-CZ": $6MTxb$intltoastcsCZjs,
    "da-DK": $6MTxb$intltoastdaDKjs,
    "de-DE": $6MTxb$intltoastdeDEjs,
    "el-GR": $6MTxb$intltoastelGRjs,
    "en-US": $6MTxb$intltoastenUSjs,
    "es-ES": $6MTxb$intltoastesESjs,
    "et-EE": $6MTxb$intltoastetEEjs,
    "fi-FI": $6MTxb$intltoastfiFIjs,
    "fr-FR": $6MTxb$intltoastfrFRjs,
    "he-IL": $6MTxb$intltoastheILjs,
    "hr-HR": $6MTxb$intltoasthrHRjs,
    "hu-HU": $6MTxb$intltoasthuHUjs,
    "it-IT": $6MTxb$intltoastitITjs,
    "ja-JP": $6MTxb$intltoastjaJPjs,
    "ko-KR": $6MTxb$intltoastkoKRjs,
    "lt-LT": $6MTxb$intltoastltLTjs,
    "lv-LV": $6MTxb$intltoastlvLVjs,
    "nb-NO": $6MTxb$intltoastnbNOjs,
    "nl-NL": $6MTxb$intltoastnlNLjs,
    "pl-PL": $6MTxb$intltoastplPLjs,
    "pt-BR": $6MTxb$intltoastptBRjs,
    "pt-PT": $6MTxb$intltoastptPTjs,
    "ro-RO": $6MTxb$intltoastroROjs,
    "ru-RU": $6MTxb$intltoastruRUjs,
    "sk-SK": $6MTxb$intltoastskSKjs,
    "sl-SI": $6MTxb$intltoastslSIjs,
    "sr-SP": $6MTxb$intltoastsrSPjs,
    "sv-SE": $6MTxb$intltoastsvSEjs,
    "tr-TR": $6MTxb$intltoasttrTRjs,
    "uk-UA": $6MTxb$intltoastukUAjs,
    "zh-CN": $6MTxb$intltoastzhCNjs,
    "zh-TW": $6MTxb$intltoastzhTWjs
};


export {$c095f1d37f243d54$exports as default};
//# sourceMappingURL=intlStrings.js.map
