/** Labels of the IPTC Media Topics that the seeds use. */
export const topicLabels: Readonly<Record<string, string>> = {
  'medtop:20000183': 'corporate financing',
  'medtop:20000187': 'stock flotation',
  'medtop:20000378': 'investments',
  'medtop:20001158': 'entrepreneurship',
};
