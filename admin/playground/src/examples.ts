/** What the playground opens with: one tab each, all answered by the seeds. Lines fit the editor at 1280 pixels. */
export const examples: readonly { query: string }[] = [
  {
    query: `# A person and what is known of him,
# each role with the sentence it stands on.
# Ctrl+Enter runs it, Ctrl+Space completes.
query Dossier {
  person(slug: "yin-qi") {
    name
    bornOn { edtf earliest latest }
    birthPlace
    roles {
      nodes {
        title
        company { name }
        startedOn { edtf }
        isCurrent
        evidence(first: 1) { nodes { exact } }
      }
    }
    milestones {
      nodes { happenedOn { edtf } title }
    }
    articles {
      totalCount
      nodes { headline url }
    }
  }
}
`,
  },
  {
    query: `# A company's funding rounds, each amount with
# its sentence and the place in the article's
# text. "verbatim" is the wording of the source;
# the qualifier says how exact it is.
query Rounds {
  company(slug: "megvii") {
    name
    fundingRounds {
      nodes {
        title
        announcedOn { edtf }
        amount {
          min max currency qualifier verbatim
        }
        valuation { value currency }
        hasOtherInvestors
        investments {
          nodes { isLead investor { name } }
        }
        evidence(field: "amount") {
          nodes {
            exact
            span { start end }
            article { headline language }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What a person said, the role he held when he
# said it, and how the words compare with the
# source's text ("verification").
query Quotes {
  person(slug: "yin-qi") {
    name
    quotesSpoken {
      totalCount
      nodes {
        text
        language
        quoteKind
        speakerRole { title company { name } }
        occasion
        saidOn { edtf }
        verification
        renderings { language text }
      }
    }
  }
}
`,
  },
  {
    query: `# Where sources disagree, both claims are kept;
# one is preferred, with its reason.
query Disputed {
  round: company(slug: "step-star") {
    fundingRounds {
      nodes {
        title
        amount { min max currency qualifier }
        claims(field: "amount") {
          nodes { ...Claim }
        }
      }
    }
  }
  age: person(slug: "yin-qi") {
    claims(field: "ageAtFounding") {
      nodes { ...Claim }
    }
  }
}

fragment Claim on Claim {
  isDisputed
  rank
  rankReason
  value {
    ... on MonetaryAmount {
      min max currency qualifier
    }
    ... on TextValue { content }
  }
  evidence {
    nodes { exact article { language } }
  }
}
`,
  },
];
