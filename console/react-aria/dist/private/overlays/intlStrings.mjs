import $9W4zk$intloverlaysarAEmjs from "../intl/overlays/ar-AE.mjs";
import $9W4zk$intloverlaysbgBGmjs from "../intl/overlays/bg-BG.mjs";
import $9W4zk$intloverlayscsCZmjs from "../intl/overlays/cs-CZ.mjs";
import $9W4zk$intloverlaysdaDKmjs from "../intl/overlays/da-DK.mjs";
import $9W4zk$intloverlaysdeDEmjs from "../intl/overlays/de-DE.mjs";
import $9W4zk$intloverlayselGRmjs from "../intl/overlays/el-GR.mjs";
import $9W4zk$intloverlaysenUSmjs from "../intl/overlays/en-US.mjs";
import $9W4zk$intloverlaysesESmjs from "../intl/overlays/es-ES.mjs";
import $9W4zk$intloverlaysetEEmjs from "../intl/overlays/et-EE.mjs";
import $9W4zk$intloverlaysfiFImjs from "../intl/overlays/fi-FI.mjs";
import $9W4zk$intloverlaysfrFRmjs from "../intl/overlays/fr-FR.mjs";
import $9W4zk$intloverlaysheILmjs from "../intl/overlays/he-IL.mjs";
import $9W4zk$intloverlayshrHRmjs from "../intl/overlays/hr-HR.mjs";
import $9W4zk$intloverlayshuHUmjs from "../intl/overlays/hu-HU.mjs";
import $9W4zk$intloverlaysitITmjs from "../intl/overlays/it-IT.mjs";
import $9W4zk$intloverlaysjaJPmjs from "../intl/overlays/ja-JP.mjs";
import $9W4zk$intloverlayskoKRmjs from "../intl/overlays/ko-KR.mjs";
import $9W4zk$intloverlaysltLTmjs from "../intl/overlays/lt-LT.mjs";
import $9W4zk$intloverlayslvLVmjs from "../intl/overlays/lv-LV.mjs";
import $9W4zk$intloverlaysnbNOmjs from "../intl/overlays/nb-NO.mjs";
import $9W4zk$intloverlaysnlNLmjs from "../intl/overlays/nl-NL.mjs";
import $9W4zk$intloverlaysplPLmjs from "../intl/overlays/pl-PL.mjs";
import $9W4zk$intloverlaysptBRmjs from "../intl/overlays/pt-BR.mjs";
import $9W4zk$intloverlaysptPTmjs from "../intl/overlays/pt-PT.mjs";
import $9W4zk$intloverlaysroROmjs from "../intl/overlays/ro-RO.mjs";
import $9W4zk$intloverlaysruRUmjs from "../intl/overlays/ru-RU.mjs";
import $9W4zk$intloverlaysskSKmjs from "../intl/overlays/sk-SK.mjs";
import $9W4zk$intloverlaysslSImjs from "../intl/overlays/sl-SI.mjs";
import $9W4zk$intloverlayssrSPmjs from "../intl/overlays/sr-SP.mjs";
import $9W4zk$intloverlayssvSEmjs from "../intl/overlays/sv-SE.mjs";
import $9W4zk$intloverlaystrTRmjs from "../intl/overlays/tr-TR.mjs";
import $9W4zk$intloverlaysukUAmjs from "../intl/overlays/uk-UA.mjs";
import $9W4zk$intloverlayszhCNmjs from "../intl/overlays/zh-CN.mjs";
import $9W4zk$intloverlayszhTWmjs from "../intl/overlays/zh-TW.mjs";

var $8ad4f9eb0c0f6434$exports = {};


































$8ad4f9eb0c0f6434$exports = {
    "ar-AE": $9W4zk$intloverlaysarAEmjs,
    "bg-BG": $9W4zk$intloverlaysbgBGmjs,
    "cs-CZ": $9W4zk$intloverlayscsCZmjs,
    "da-DK": $9W4zk$intloverlaysdaDKmjs,
    "de-DE": $9W4zk$intloverlaysdeDEmjs,
    "el-GR": $9W4zk$intloverlayselGRmjs,
    "en-US": $9W4zk$intloverlaysenUSmjs,
    "es-ES": $9W4zk$intloverlaysesESmjs,
    "et-EE": $9W4zk$intloverlaysetEEmjs,
    "fi-FI": $9W4zk$intloverlaysfiFImjs,
    "fr-FR": $9W4zk$intloverlaysfrFRmjs,
    "he-IL": $9W4zk$intloverlaysheILmjs,
    "hr-HR": $9W4zk$intloverlayshrHRmjs,
    "hu-HU": $9W4zk$intloverlayshuHUmjs,
    "it-IT": $9W4zk$intloverlaysitITmjs,
    "ja-JP": $9W4zk$intloverlaysjaJPmjs,
    "ko-KR": $9W4zk$intloverlayskoKRmjs,
    "lt-LT": $9W4zk$intloverlaysltLTmjs,
    "lv-LV": $9W4zk$intloverlayslvLVmjs,
    "nb-NO": $9W4zk$intloverlaysnbNOmjs,
    "nl-NL": $9W4zk$intloverlaysnlNLmjs,
    "pl-PL": $9W4zk$intloverlaysplPLmjs,
    "pt-BR": $9W4zk$intloverlaysptBRmjs,
    "pt-PT": $9W4zk$intloverlaysptPTmjs,
    "ro-RO": $9W4zk$intloverlaysroROmjs,
    "ru-RU": $9W4zk$intloverlaysruRUmjs,
    "sk-SK": $9W4zk$intloverlaysskSKmjs,
    "sl-SI": $9W4zk$intloverlaysslSImjs,
    "sr-SP": $9W4zk$intloverlayssrSPmjs,
    "sv-SE": $9W4zk$intloverlayssvSEmjs,
    "tr-TR": $9W4zk$intloverlaystrTRmjs,
    "uk-UA": $9W4zk$intloverlaysukUAmjs,
    "zh-CN": $9W4zk$intloverlayszhCNmjs,
    "zh-TW": $9W4zk$intloverlayszhTWmjs
};


export {$8ad4f9eb0c0f6434$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
