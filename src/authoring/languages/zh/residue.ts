import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in Chinese write around an article. */
export const chineseResidue: ResidueWords = {
  sharing:
    '分享, 分享到, 分享至, 复制链接, 複製連結, 微博, 新浪微博, 微信, 微信好友, 朋友圈, qq空间',
  sharingBeside: 'qq, 收藏, 打印, 评论, 更多, 豆瓣, 邮件',
  notices: `
    广告, 廣告, 赞助内容, 相关阅读, 相关新闻, 相关文章, 推荐阅读, 延伸阅读, 阅读更多, 阅读全文, 热门文章, 发表评论, 返回顶部, 点击查看更多, 完, 全文完, 打印本页, 打印, 标签`,
  pointers: '相关阅读, 相关新闻, 延伸阅读, 推荐阅读, 标签, 关键词, 关键字',
  pointerOpenings: '相关阅读, 延伸阅读, 推荐阅读',
  openers: '阅读更多, 阅读全文, 展开全文, 展开, 查看更多, 查看全文, 閱讀更多, 閱讀全文, 展開全文',
  appeals:
    '订阅我们, 关注我们, 扫描二维码, 扫一扫, 长按识别, 扫码关注, 扫码下载, 扫码订阅, 扫码阅读',
  home: '首页, 首頁',
  timeOpenings: '发布时间, 更新时间, 发表时间, 发布于, 更新于',
  credits: '图片, 图片来源, 图源, 摄影, 来源, 资料图, 责任编辑, 编辑',
  agencies: '新华社, 路透社, 法新社, 美联社, 中新社, 中新网',
  rights: '版权所有, 版权声明, 保留所有权利, 未经授权 不得转载, 未经授权不得转载',
  weekday: /星期./,
  comments: /评论/,
  captions: '图为, 圖為',
  textSize: /^字[号體体]\s*[：:]?[\s大中小特]*$/u,
  readingTime: { before: /阅读时间/, minutes: /分钟/, after: /阅读/ },
  bylineLabels: /作者|记者|文/,
};
