using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>An observation as its leaf commits to it; whoever verifies a publication writes it in the same way.</summary>
static class LeafText
{
    const string Statuses = "APEML";

    public static string Of(string coordinate, in Observation one, string place) =>
        $"{coordinate} {(one.HasValue ? Notation.Plain(one.Value) : "")} {Status(one)}{Secrecy(one)} {place}";

    /// <summary>SDMX <c>OBS_STATUS</c>.</summary>
    public static char Status(in Observation one) => Statuses[(int)one.Status];

    /// <summary>SDMX <c>CONF_STATUS</c>: C or F.</summary>
    public static char Secrecy(in Observation one) => one.Confidential ? 'C' : 'F';

    public static ObservationStatus? StatusOf(string letter) =>
        letter.Length == 1 && Statuses.IndexOf(letter[0], StringComparison.Ordinal) is >= 0 and var index
            ? (ObservationStatus)index
            : null;
}
