import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import { serveWorker } from "@annae/language-server/worker";

serveWorker([kakao, naver, web]);
