using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Kernel.Ports;

/// <summary>
/// Where a figure stands: a period, an organisation, and a member of each further dimension that is asked for. A
/// dimension that is not named is totalled over. Equality is by value.
/// </summary>
public sealed record Coordinate(Period Period, string Organisation, ImmutableSortedDictionary<string, string> Members)
{
    public static readonly ImmutableSortedDictionary<string, string> NoMembers = ImmutableSortedDictionary.Create<
        string,
        string
    >(StringComparer.Ordinal);

    public Coordinate(Period period, string organisation)
        : this(period, organisation, NoMembers) { }

    public Coordinate At(Period period) => this with { Period = period };

    public Coordinate Of(string organisation) => this with { Organisation = organisation };

    public Coordinate With(string dimension, string member) =>
        this with
        {
            Members = Members.SetItem(dimension, member),
        };

    public bool Equals(Coordinate? other) =>
        other is not null
        && Period == other.Period
        && Organisation == other.Organisation
        && (ReferenceEquals(Members, other.Members) || Members.SequenceEqual(other.Members));

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Period);
        hash.Add(Organisation, StringComparer.Ordinal);
        if (Members.IsEmpty)
            return hash.ToHashCode();
        foreach (var (dimension, member) in Members)
        {
            hash.Add(dimension, StringComparer.Ordinal);
            hash.Add(member, StringComparer.Ordinal);
        }
        return hash.ToHashCode();
    }

    /// <summary>As it is written in a claim: <c>gas?period=2023&amp;organisation=FIN</c>.</summary>
    public string Write(string indicator, string? root = null)
    {
        var text = new StringBuilder(indicator).Append("?period=").Append(Period);
        if (Organisation != root)
            text.Append("&organisation=").Append(Uri.EscapeDataString(Organisation));
        foreach (var (dimension, member) in Members)
            text.Append('&').Append(dimension).Append('=').Append(Uri.EscapeDataString(member));
        return text.ToString();
    }
}
