using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>A value that a claim may rest on, or why there is none.</summary>
internal readonly record struct Known(decimal? Value, Bilingual? Lacking)
{
    public static Known Of(decimal value) => new(value, null);

    public static Known Not(string nl, string en) => new(null, new(nl, en));

    public Known Then(Func<decimal, Known> next) => Value is { } value ? next(value) : this;

    /// <summary>What both give together, or what the first of them lacks.</summary>
    public Known With(Known other, Func<decimal, decimal, Known> next) =>
        Value is not { } value ? this
        : other.Value is not { } second ? other
        : next(value, second);
}
