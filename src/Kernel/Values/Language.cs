namespace Rekenschap.Kernel.Values;

/// <summary>The two languages in which everything that a person reads exists.</summary>
public enum Language
{
    /// <summary>Dutch, the language of the office.</summary>
    Nl,

    /// <summary>English.</summary>
    En,
}
