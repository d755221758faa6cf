import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import type { Channel } from "@annae/vocabulary";

/** The channels of this installation; a new one is one line here. */
export const installedChannels: readonly Channel[] = [kakao, naver, web];
