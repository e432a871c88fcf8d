using System.Text.Json.Serialization;

namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>The days between which something was planned.</summary>
/// <param name="From">Null of a product, which has a last day only.</param>
public sealed record Planned(DateOnly? From, DateOnly Until);

/// <summary>Another plan than was made before.</summary>
/// <param name="On">The day on which that was said.</param>
/// <param name="Product">Number of the product; 0 for the measure itself.</param>
public sealed record Replanning(DateOnly On, int Product, Planned Was, Planned Became, string Why);

/// <summary>A public text: what it is to be, and what of it was released.</summary>
public sealed record PublicWords(string Draft, string Released)
{
    public static readonly PublicWords None = new("", "");

    [JsonIgnore]
    public bool Waits => Draft != Released;

    public PublicWords Release() => new(Draft, Draft);
}

/// <summary>What a measure brings forth.</summary>
/// <param name="Number">Within the measure, from 1.</param>
/// <param name="Promised">The last day, as it is planned now.</param>
/// <param name="DeliveredOn">Null while it is not.</param>
/// <param name="Evidence">Where it can be seen; empty while it was not delivered.</param>
public sealed record Product(
    int Number,
    string What,
    PublicWords Words,
    DateOnly Promised,
    DateOnly? DeliveredOn = null,
    string Evidence = ""
);

/// <summary>The money of a measure in a year, in whole euros. Null is not known, and never zero.</summary>
public sealed record MoneyYear(int Year, decimal? Budget, decimal? Spent);

/// <summary>What was told of a measure.</summary>
/// <param name="Moment">That was asked; null where it ended or went on in between.</param>
/// <param name="On">The day of which it tells.</param>
public sealed record Progress(DateOnly? Moment, DateOnly On, Judgement Judgement, string Says, PublicWords Words);

/// <summary>A decision that was taken on a crisis or acceleration measure.</summary>
/// <param name="From">The day from which it holds.</param>
/// <param name="TakenOn">The day on which somebody else took it.</param>
public sealed record Disposition(DispositionKind Kind, DateOnly From, string Why, DateOnly TakenOn);
