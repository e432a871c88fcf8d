using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities;

/// <summary>One stated amount.</summary>
/// <param name="Euro">Exact, in euro.</param>
public readonly record struct CostAmount(CostType Type, decimal Euro);

/// <summary>
/// Costs of one form as they were stated, of the old model, the new one, or both side by side; in euro over the whole
/// life of the activity. Nothing that was stated is ever recomputed: a total that is not the sum of its parts stays.
/// </summary>
public sealed record Costs(ImmutableArray<CostAmount> Stated)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Costs Unknown = new([]);

    /// <summary>Only a total is known.</summary>
    public static Costs OfTotal(decimal? euro) => euro is { } known ? new([new(CostType.Total, known)]) : Unknown;

    /// <summary>The stated amount in euro; null where none was.</summary>
    public decimal? this[CostType type]
    {
        get
        {
            foreach (var one in Stated)
                if (one.Type == type)
                    return one.Euro;
            return null;
        }
    }

    /// <summary>The total as stated; where none was, the sum of the stated parts of the new model, else of the old; null where nothing is known.</summary>
    public decimal? Total => this[CostType.Total] ?? Sum(CostModel.New) ?? Sum(CostModel.Old);

    /// <summary>The sum of the stated parts of a model, without its total; null where none is.</summary>
    public decimal? Sum(CostModel model)
    {
        decimal? sum = null;
        foreach (var one in Stated)
            if (one.Type != CostType.Total && CostTypes.ModelOf(one.Type) == model)
                sum = (sum ?? 0) + one.Euro;
        return sum;
    }

    /// <summary>Whether a total was stated that the parts of the new model do not add up to: kept, and shown as it is.</summary>
    public bool IsUneven => this[CostType.Total] is { } total && Sum(CostModel.New) is { } sum && sum != total;

    public bool Equals(Costs? other) => other is not null && Stated.SequenceEqual(other.Stated);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var one in Stated)
            hash.Add(one);
        return hash.ToHashCode();
    }
}
