import $aCtPs$intlpreviewtriggerarAEjs from "../intl/previewtrigger/ar-AE.js";
import $aCtPs$intlpreviewtriggerbgBGjs from "../intl/previewtrigger/bg-BG.js";
import $aCtPs$intlpreviewtriggercsCZjs from "../intl/previewtrigger/cs-CZ.js";
import $aCtPs$intlpreviewtriggerdaDKjs from "../intl/previewtrigger/da-DK.js";
import $aCtPs$intlpreviewtriggerdeDEjs from "../intl/previewtrigger/de-DE.js";
import $aCtPs$intlpreviewtriggerelGRjs from "../intl/previewtrigger/el-GR.js";
import $aCtPs$intlpreviewtriggerenUSjs from "../intl/previewtrigger/en-US.js";
import $aCtPs$intlpreviewtriggeresESjs from "../intl/previewtrigger/es-ES.js";
import $aCtPs$intlpreviewtriggeretEEjs from "../intl/previewtrigger/et-EE.js";
import $aCtPs$intlpreviewtriggerfiFIjs from "../intl/previewtrigger/fi-FI.js";
import $aCtPs$intlpreviewtriggerfrFRjs from "../intl/previewtrigger/fr-FR.js";
import $aCtPs$intlpreviewtriggerheILjs from "../intl/previewtrigger/he-IL.js";
import $aCtPs$intlpreviewtriggerhrHRjs from "../intl/previewtrigger/hr-HR.js";
import $aCtPs$intlpreviewtriggerhuHUjs from "../intl/previewtrigger/hu-HU.js";
import $aCtPs$intlpreviewtriggeritITjs from "../intl/previewtrigger/it-IT.js";
import $aCtPs$intlpreviewtriggerjaJPjs from "../intl/previewtrigger/ja-JP.js";
import $aCtPs$intlpreviewtriggerkoKRjs from "../intl/previewtrigger/ko-KR.js";
import $aCtPs$intlpreviewtriggerltLTjs from "../intl/previewtrigger/lt-LT.js";
import $aCtPs$intlpreviewtriggerlvLVjs from "../intl/previewtrigger/lv-LV.js";
import $aCtPs$intlpreviewtriggernbNOjs from "../intl/previewtrigger/nb-NO.js";
import $aCtPs$intlpreviewtriggernlNLjs from "../intl/previewtrigger/nl-NL.js";
import $aCtPs$intlpreviewtriggerplPLjs from "../intl/previewtrigger/pl-PL.js";
import $aCtPs$intlpreviewtriggerptBRjs from "../intl/previewtrigger/pt-BR.js";
import $aCtPs$intlpreviewtriggerptPTjs from "../intl/previewtrigger/pt-PT.js";
import $aCtPs$intlpreviewtriggerroROjs from "../intl/previewtrigger/ro-RO.js";
import $aCtPs$intlpreviewtriggerruRUjs from "../intl/previewtrigger/ru-RU.js";
import $aCtPs$intlpreviewtriggerskSKjs from "../intl/previewtrigger/sk-SK.js";
import $aCtPs$intlpreviewtriggerslSIjs from "../intl/previewtrigger/sl-SI.js";
import $aCtPs$intlpreviewtriggersrSPjs from "../intl/previewtrigger/sr-SP.js";
import $aCtPs$intlpreviewtriggersvSEjs from "../intl/previewtrigger/sv-SE.js";
import $aCtPs$intlpreviewtriggertrTRjs from "../intl/previewtrigger/tr-TR.js";
import $aCtPs$intlpreviewtriggerukUAjs from "../intl/previewtrigger/uk-UA.js";
import $aCtPs$intlpreviewtriggerzhCNjs from "../intl/previewtrigger/zh-CN.js";
import $aCtPs$intlpreviewtriggerzhTWjs from "../intl/previewtrigger/zh-TW.js";

var $6215fe372266ff02$exports = {};


































$6215fe372266ff02$exports = {
    "ar-AE": $aCtPs$intlpreviewtriggerarAEjs,
    "bg-BG": $aCtPs$intlpreviewtriggerbgBGjs,
    "cs-CZ": $aCtPs$intlpreviewtriggercsCZjs,
    "da-DK": $aCtPs$intlpreviewtriggerdaDKjs,
    "de-DE": $aCtPs$intlpreviewtriggerdeDEjs,
    "el-GR": $aCtPs$intlpreviewtriggerelGRjs,
    "en-US": $aCtPs$intlpreviewtriggerenUSjs,
    "es-ES": $aCtPs$intlpreviewtriggeresESjs,
    "et-EE": $aCtPs$intlpreviewtriggeretEEjs,
    "fi-FI": $aCtPs$intlpreviewtriggerfiFIjs,
    "fr-FR": $aCtPs$intlpreviewtriggerfrFRjs,
    "he-IL": $aCtPs$intlpreviewtriggerheILjs,
    "hr-HR": $aCtPs$intlpreviewtriggerhrHRjs,
    "hu-HU": $aCtPs$intlpreviewtriggerhuHUjs,
    "it-IT": $aCtPs$intlpreviewtriggeritITjs,
    "ja-JP": $aCtPs$intlpreviewtriggerjaJPjs,
    "ko-KR": $aCtPs$intlpreviewtriggerkoKRjs,
    "lt-LT": $aCtPs$intlpreviewtriggerltLTjs,
    "lv-LV": $aCtPs$intlpreviewtriggerlvLVjs,
    "nb-NO": $aCtPs$intlpreviewtriggernbNOjs,
    "nl-NL": $aCtPs$intlpreviewtriggernlNLjs,
    "pl-PL": $aCtPs$intlpreviewtriggerplPLjs,
    "pt-BR": $aCtPs$intlpreviewtriggerptBRjs,
    "pt-PT": $aCtPs$intlpreviewtriggerptPTjs,
    "ro-RO": $aCtPs$intlpreviewtriggerroROjs,
    "ru-RU": $aCtPs$intlpreviewtriggerruRUjs,
    "sk-SK": $aCtPs$intlpreviewtriggerskSKjs,
    "sl-SI": $aCtPs$intlpreviewtriggerslSIjs,
    "sr-SP": $aCtPs$intlpreviewtriggersrSPjs,
    "sv-SE": $aCtPs$intlpreviewtriggersvSEjs,
    "tr-TR": $aCtPs$intlpreviewtriggertrTRjs,
    "uk-UA": $aCtPs$intlpreviewtriggerukUAjs,
    "zh-CN": $aCtPs$intlpreviewtriggerzhCNjs,
    "zh-TW": $aCtPs$intlpreviewtriggerzhTWjs
};


export {$6215fe372266ff02$exports as default};
//# sourceMappingURL=intlStrings.js.map
