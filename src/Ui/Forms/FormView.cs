using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>A form as a page shows it.</summary>
/// <param name="Action">Where it is sent, as a link from this page.</param>
/// <param name="Guard">The field that shows that the form came from a page of ours.</param>
public sealed record FormView(FormState State, Language Language, string Action, FormGuard Guard)
{
    /// <summary>Begins the ids of its fields; differs between the forms of one page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Where a file is among its fields.</summary>
    public bool HasFile { get; init; }

    public string IdOf(string field) => field.Length == 0 ? $"{Prefix}form" : Prefix + field;
}

/// <summary>Name and value of the hidden field against forged forms.</summary>
public readonly record struct FormGuard(string Name, string Value);

/// <summary>One of the values that can be chosen, with its words.</summary>
public readonly record struct Choice(string Value, string Words)
{
    /// <summary>What it means; null where the words say enough.</summary>
    public string? Hint { get; init; }
}
