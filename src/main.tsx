import "./data/trust";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { wireUrl } from "./app/wire-url";
import { fetchFirstFiles, whenAFileFails } from "./data";
import { checkDeployment, watchDeployment } from "./state/deployment";
import { keepDrafts } from "./state/drafts";
import "./ui/base.css";

whenAFileFails(() => void checkDeployment());
watchDeployment();
window.addEventListener("pagehide", keepDrafts);
fetchFirstFiles();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");
wireUrl();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
