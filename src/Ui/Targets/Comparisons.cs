using Rekenschap.Kernel.Ports;

namespace Rekenschap.Ui.Targets;

/// <summary>How targets are written and held.</summary>
public static class Comparisons
{
    public static string Sign(Comparison comparison) =>
        comparison switch
        {
            Comparison.Less => "<",
            Comparison.AtMost => "≤",
            Comparison.Equal => "=",
            Comparison.AtLeast => "≥",
            _ => ">",
        };

    /// <summary>Whether a value reaches what the target demands.</summary>
    public static bool Meets(Comparison comparison, decimal value, decimal demanded) =>
        comparison switch
        {
            Comparison.Less => value < demanded,
            Comparison.AtMost => value <= demanded,
            Comparison.Equal => value == demanded,
            Comparison.AtLeast => value >= demanded,
            _ => value > demanded,
        };
}
