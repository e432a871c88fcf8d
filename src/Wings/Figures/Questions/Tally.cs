using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions;

/// <summary>What organisations bring to one total, and who should.</summary>
internal sealed class Tally
{
    readonly HashSet<int> whole = [];
    readonly SortedDictionary<int, bool> expected = [];

    public List<Contribution> Contributions { get; } = [];

    /// <summary>Of the values; the weakest counts.</summary>
    public FigureStatus Status { get; private set; } = FigureStatus.Normal;

    /// <summary>What to say of the total when nothing contributes.</summary>
    public FigureStatus Without { get; private set; } = FigureStatus.Missing;

    /// <summary>Why no total may be given whatever contributes.</summary>
    public Bilingual? Block { get; set; }

    /// <summary>Why a part could not be made, which matters when nothing else contributes.</summary>
    public Bilingual? Hint { get; set; }

    public IReadOnlyList<int> Expected => [.. expected.Keys];

    /// <summary>Of whom a part is in it that they dispute.</summary>
    public List<Confirmation> Disputes { get; } = [];

    public void Add(int organisation, Part part, decimal share)
    {
        if (part.Dispute is { } dispute)
            Disputes.Add(dispute);
        Hint ??= part.Problem;
        if (part.IsWhole)
            whole.Add(organisation);
        if (part.Value is { } value)
        {
            Contributions.Add(new(organisation, value, share));
            Status = Combination.Weakest(Status, part.Status);
        }
        else if (part.Status != FigureStatus.Missing && Without != FigureStatus.Suppressed)
            Without = part.Status;
    }

    /// <summary>Says that an organisation is expected, and whose part must be whole for it to be covered.</summary>
    public void Expect(int organisation, int by) =>
        expected[organisation] = expected.GetValueOrDefault(organisation, true) && whole.Contains(by);

    public IReadOnlyList<int> Lacking() => [.. expected.Where(one => !one.Value).Select(one => one.Key)];
}
