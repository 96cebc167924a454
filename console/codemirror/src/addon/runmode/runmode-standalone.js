import "./codemirror-standalone.js"
import "../../../addon/runmode/runmode.js"