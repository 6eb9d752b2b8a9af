/** Chinese names in Latin letters: a surname and one or two syllables. */

const surnames = new Set(
  (
    'Ai An Bai Ban Bao Bi Bian Bo Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chu Cong Cui Dai Dang Deng Diao Ding Dong ' +
    'Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gou Gu Guan Guo Hai Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia ' +
    'Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kou Kuang Lai Lan Lang Lao Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu ' +
    'Luan Luo Lü Lv Ma Man Mao Mei Meng Mi Miao Min Ming Mo Mu Ni Nie Ning Niu Ou Pan Pang Pei Peng Pi Ping Pu Qi Qian Qiao ' +
    'Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Rui Sha Shan Shang Shao She Shen Sheng Shi Shu Si Song Su Sun Tan Tang Tao Tian ' +
    'Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi Yin Ying You ' +
    'Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhi Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo ' +
    'Ouyang Sima Shangguan Zhuge Situ Murong'
  ).split(' '),
);

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|er|[aoeiuü])';
const GIVEN = new RegExp(`^${INITIAL}${FINAL}(?:['’-]?${INITIAL}${FINAL})?$`);

export function isPinyinSurname(word: string): boolean {
  return surnames.has(word);
}

/** Whether a surname and what follows it read as the name of a person. */
export function isPinyinName(surname: string, given: string): boolean {
  // "An Deck", "Die Li": one of the two must be long enough to mean something.
  return (
    surnames.has(surname) && /^\p{Lu}/u.test(given) && GIVEN.test(given.toLowerCase()) && isNoWord(given)
  );
}

/** German and English words that would pass as syllables. */
const likeWords = new Set(
  'Da Er Die Sie Wie Man Tage Lage Dame Name Rede Bahn Beide Leute Line Men Made Same Fan Pate Hause'.split(
    ' ',
  ),
);
const isNoWord = (word: string): boolean => !likeWords.has(word);
