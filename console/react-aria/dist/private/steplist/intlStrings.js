import $891j9$intlsteplistarAEjs from "../intl/steplist/ar-AE.js";
import $891j9$intlsteplistbgBGjs from "../intl/steplist/bg-BG.js";
import $891j9$intlsteplistcsCZjs from "../intl/steplist/cs-CZ.js";
import $891j9$intlsteplistdaDKjs from "../intl/steplist/da-DK.js";
import $891j9$intlsteplistdeDEjs from "../intl/steplist/de-DE.js";
import $891j9$intlsteplistelGRjs from "../intl/steplist/el-GR.js";
import $891j9$intlsteplistenUSjs from "../intl/steplist/en-US.js";
import $891j9$intlsteplistesESjs from "../intl/steplist/es-ES.js";
import $891j9$intlsteplistetEEjs from "../intl/steplist/et-EE.js";
import $891j9$intlsteplistfiFIjs from "../intl/steplist/fi-FI.js";
import $891j9$intlsteplistfrFRjs from "../intl/steplist/fr-FR.js";
import $891j9$intlsteplistheILjs from "../intl/steplist/he-IL.js";
import $891j9$intlsteplisthrHRjs from "../intl/steplist/hr-HR.js";
import $891j9$intlsteplisthuHUjs from "../intl/steplist/hu-HU.js";
import $891j9$intlsteplistitITjs from "../intl/steplist/it-IT.js";
import $891j9$intlsteplistjaJPjs from "../intl/steplist/ja-JP.js";
import $891j9$intlsteplistkoKRjs from "../intl/steplist/ko-KR.js";
import $891j9$intlsteplistltLTjs from "../intl/steplist/lt-LT.js";
import $891j9$intlsteplistlvLVjs from "../intl/steplist/lv-LV.js";
import $891j9$intlsteplistnbNOjs from "../intl/steplist/nb-NO.js";
import $891j9$intlsteplistnlNLjs from "../intl/steplist/nl-NL.js";
import $891j9$intlsteplistplPLjs from "../intl/steplist/pl-PL.js";
import $891j9$intlsteplistptBRjs from "../intl/steplist/pt-BR.js";
import $891j9$intlsteplistptPTjs from "../intl/steplist/pt-PT.js";
import $891j9$intlsteplistroROjs from "../intl/steplist/ro-RO.js";
import $891j9$intlsteplistruRUjs from "../intl/steplist/ru-RU.js";
import $891j9$intlsteplistskSKjs from "../intl/steplist/sk-SK.js";
import $891j9$intlsteplistslSIjs from "../intl/steplist/sl-SI.js";
import $891j9$intlsteplistsrSPjs from "../intl/steplist/sr-SP.js";
import $891j9$intlsteplistsvSEjs from "../intl/steplist/sv-SE.js";
import $891j9$intlsteplisttrTRjs from "../intl/steplist/tr-TR.js";
import $891j9$intlsteplistukUAjs from "../intl/steplist/uk-UA.js";
import $891j9$intlsteplistzhCNjs from "../intl/steplist/zh-CN.js";
import $891j9$intlsteplistzhTWjs from "../intl/steplist/zh-TW.js";

var $3b3ac129a87f5c7e$exports = {};


































$3b3ac129a87f5c7e$exports = {
    "ar-AE": $891j9$intlsteplistarAEjs,
    "bg-BG": $891j9$intlsteplistbgBGjs,
    "cs-CZ": $891j9$intlsteplistcsCZjs,
    "da-DK": $891j9$intlsteplistdaDKjs,
    "de-DE": $891j9$intlsteplistdeDEjs,
    "el-GR": $891j9$intlsteplistelGRjs,
    "en-US": $891j9$intlsteplistenUSjs,
    "es-ES": $891j9$intlsteplistesESjs,
    "et-EE": $891j9$intlsteplistetEEjs,
    "fi-FI": $891j9$intlsteplistfiFIjs,
    "fr-FR": $891j9$intlsteplistfrFRjs,
    "he-IL": $891j9$intlsteplistheILjs,
    "hr-HR": $891j9$intlsteplisthrHRjs,
    "hu-HU": $891j9$intlsteplisthuHUjs,
    "it-IT": $891j9$intlsteplistitITjs,
    "ja-JP": $891j9$intlsteplistjaJPjs,
    "ko-KR": $891j9$intlsteplistkoKRjs,
    "lt-LT": $891j9$intlsteplistltLTjs,
    "lv-LV": $891j9$intlsteplistlvLVjs,
    "nb-NO": $891j9$intlsteplistnbNOjs,
    "nl-NL": $891j9$intlsteplistnlNLjs,
    "pl-PL": $891j9$intlsteplistplPLjs,
    "pt-BR": $891j9$intlsteplistptBRjs,
    "pt-PT": $891j9$intlsteplistptPTjs,
    "ro-RO": $891j9$intlsteplistroROjs,
    "ru-RU": $891j9$intlsteplistruRUjs,
    "sk-SK": $891j9$intlsteplistskSKjs,
    "sl-SI": $891j9$intlsteplistslSIjs,
    "sr-SP": $891j9$intlsteplistsrSPjs,
    "sv-SE": $891j9$intlsteplistsvSEjs,
    "tr-TR": $891j9$intlsteplisttrTRjs,
    "uk-UA": $891j9$intlsteplistukUAjs,
    "zh-CN": $891j9$intlsteplistzhCNjs,
    "zh-TW": $891j9$intlsteplistzhTWjs
};


export {$3b3ac129a87f5c7e$exports as default};
//# sourceMappingURL=intlStrings.js.map
