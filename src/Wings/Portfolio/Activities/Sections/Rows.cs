namespace Rekenschap.Portfolio.Activities.Sections;

/// <summary>Mijlpaal.</summary>
/// <param name="Expected">Verwachte datum.</param>
/// <param name="Realised">Gerealiseerde datum; null while it is not reached.</param>
/// <param name="Reached">Behaald.</param>
/// <param name="AsRequired">Conform eisen; null where nobody said.</param>
/// <param name="PlanVersion">Of the project plan that names it.</param>
public sealed record Milestone(
    string Description,
    DateOnly? Expected,
    DateOnly? Realised,
    bool Reached,
    bool? AsRequired,
    string PlanVersion
);

/// <summary>Kwaliteitstoets: that it was done, never what came out of it.</summary>
/// <param name="By">Uitvoerende partij.</param>
/// <param name="Kind">Soort toets.</param>
/// <param name="AcIctAdvice">Whether it is an advice of the Adviescollege ICT-toetsing or of its forerunner BIT.</param>
public sealed record QualityReview(DateOnly? Date, string By, string Kind, string Description, bool AcIctAdvice);

/// <summary>Tweede Kamerstuk.</summary>
/// <param name="Number">As one refers to it: 31 490, nr. 338.</param>
/// <param name="Link">Empty where there is none.</param>
/// <param name="Date">Briefdatum.</param>
/// <param name="AcIctAdvice">AcICT-advies (ja/nee): said by who enters it, not read from the title.</param>
public sealed record ParliamentPaper(string Number, string Title, string Link, DateOnly? Date, bool AcIctAdvice);

/// <summary>A row of the section Maatschappelijke baten: what was expected and, when it is there, what came of it.</summary>
/// <param name="OnceEuro">Quantified, once; in euro, null where it is not.</param>
/// <param name="YearlyEuro">Quantified, each year; in euro, null where it is not.</param>
/// <param name="CameOf">What came of it; empty while nobody knows.</param>
public sealed record Benefit(
    SocialBenefit Kind,
    string Explained,
    decimal? OnceEuro,
    decimal? YearlyEuro,
    string CameOf
);

/// <summary>Ontwikkelpartij.</summary>
public sealed record DevelopmentParty(string Name, string Role);

/// <summary>Geschatte levensduur: a band of years.</summary>
/// <param name="Until">Null where it has no upper edge.</param>
public readonly record struct LifeSpan(int From, int? Until)
{
    public static readonly LifeSpan UpToFive = new(0, 5);
    public static readonly LifeSpan UpToTen = new(5, 10);
    public static readonly LifeSpan Longer = new(10, null);
}

/// <summary>Section Beheer: what the result costs once it is delivered.</summary>
/// <param name="YearlyEuro">Expected costs of maintenance a year, in euro; null where they are not known.</param>
/// <param name="Attribution">Toelichting kostentoerekening: kas-verplichtingen or baten-lasten.</param>
public sealed record Upkeep(decimal? YearlyEuro, LifeSpan? Life, string Attribution)
{
    public static readonly Upkeep Empty = new(null, null, "");
}
