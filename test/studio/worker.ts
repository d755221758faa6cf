import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import { serveStudio } from "@annae/studio/worker";

serveStudio([kakao, naver, web]);
