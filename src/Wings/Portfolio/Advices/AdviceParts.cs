using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What was registered with the college.</summary>
/// <param name="RegisterNumber">By which the college knows it; empty where a quotation does not say it.</param>
/// <param name="Activity">Its number in the register of activities; null for a project that is not there.</param>
/// <param name="Project">As the college calls it.</param>
/// <param name="Ministry">Code of the ministry that answers for it.</param>
/// <param name="Organisation">Who does it, in words.</param>
/// <param name="RegisteredOn">Null where a quotation does not say it.</param>
sealed record AdviceSubject(
    string RegisterNumber,
    int? Activity,
    string Project,
    string Ministry,
    string Organisation,
    DateOnly? RegisteredOn
);

/// <summary>The advice itself.</summary>
sealed record AdviceText(DateOnly AdvisedOn, string Title, string Conclusions, ImmutableArray<string> Recommendations);

/// <summary>When parliament got it, by which paper.</summary>
sealed record AdviceSending(DateOnly SentOn, string Paper);

/// <summary>What an advice said before it was corrected, quoted anew, or entered by the college.</summary>
/// <param name="On">Until which day it stood so.</param>
/// <param name="Reference">Of the quotation; empty of an original.</param>
/// <param name="Why">Why it stands otherwise now.</param>
public sealed record EarlierAdvice(DateOnly On, string Reference, string Why, string Title);
