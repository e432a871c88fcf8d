using System.Globalization;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>Whether who publishes shows notes: of all activities, of a ministry's, or of one. What is most particular holds.</summary>
public sealed class NoteSwitch
{
    public required Id<NoteSwitch> Id { get; init; }

    /// <summary>Empty for all, a ministry's code, or <c>#12</c> for an activity.</summary>
    public required string Scope { get; init; }

    public bool IsOn { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly On { get; private set; }

    public int Revision { get; private set; } = 1;

    public static string OfActivity(int number) => string.Create(CultureInfo.InvariantCulture, $"#{number}");

    internal void Turn(bool on, string reason, DateOnly day)
    {
        (IsOn, Reason, On) = (on, reason.Trim(), day);
        Revision++;
    }

    /// <summary>One revision of all of them: what one switch does depends on the others.</summary>
    public static int Together(IEnumerable<NoteSwitch> all) => all.Sum(one => one.Revision);

    /// <summary>Off where nobody ever said anything.</summary>
    public static bool Shows(IReadOnlyDictionary<string, bool> switches, int number, string ministry) =>
        switches.TryGetValue(OfActivity(number), out var one) ? one
        : switches.TryGetValue(ministry, out var all) ? all
        : switches.GetValueOrDefault("");
}
