using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>
/// What a visitor filled in, as it was typed, and what is wrong with it. A form that is wrong is shown again with all of
/// it (422); fields that nobody asked for are passed over.
/// </summary>
public sealed class FormState
{
    readonly ImmutableDictionary<string, ImmutableArray<string>> values;
    readonly IFormFileCollection? files;
    readonly List<FormError> errors = [];

    FormState(ImmutableDictionary<string, ImmutableArray<string>> values, IFormFileCollection? files) =>
        (this.values, this.files) = (values, files);

    /// <summary>A form as it is first shown, with these fields filled in.</summary>
    public static FormState With(params ReadOnlySpan<(string Name, string? Value)> filled)
    {
        var values = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in filled)
            values[name] = value is null ? [] : [.. values.GetValueOrDefault(name, []), value];
        return new(values.ToImmutable(), null);
    }

    /// <summary>What was sent.</summary>
    /// <exception cref="InvalidDataException">It is no form, or larger than a form may be.</exception>
    public static async Task<FormState> Read(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType)
            return With();
        var form = await request.ReadFormAsync(stop);
        var values = form.ToImmutableDictionary(
            field => field.Key,
            field => field.Value.Select(value => WithoutZero(value ?? "")).ToImmutableArray(),
            StringComparer.Ordinal
        );
        return new(values, form.Files);
    }

    /// <summary>A zero is no letter: nobody types it, and not every database keeps it.</summary>
    internal static string WithoutZero(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Of every field that was sent, in the order of their names.</summary>
    public IEnumerable<string> Names => values.Keys.Order(StringComparer.Ordinal);

    /// <summary>All that was written: what stands in every field, and the names of files.</summary>
    public IEnumerable<string> Words =>
        values.Values.SelectMany(one => one).Concat(files?.Select(file => file.FileName) ?? []);

    /// <summary>What was typed, without the spaces around it; empty where nothing was.</summary>
    public string this[string name] => Typed(name).Trim();

    /// <summary>What was typed, spaces and all: a password.</summary>
    public string Typed(string name) => All(name) is [var first, ..] ? first : "";

    /// <summary>Every value of a field that may have several.</summary>
    public ImmutableArray<string> All(string name) => values.GetValueOrDefault(name, []);

    public bool Has(string name, string value) => All(name).Contains(value);

    /// <summary>The file that was sent; null where none was.</summary>
    public IFormFile? File(string name) => files?.GetFile(name) is { Length: > 0 } file ? file : null;

    /// <summary>Every file that was sent, under whatever name.</summary>
    public IEnumerable<IFormFile> Files => files ?? Enumerable.Empty<IFormFile>();

    public void Wrong(string field, Bilingual says) => errors.Add(new(field, says));

    public bool Good => errors.Count == 0;

    /// <summary>In the order in which they were found, which is that of the fields.</summary>
    public IReadOnlyList<FormError> Errors => errors;

    public Bilingual? ErrorOf(string field) => errors.Find(error => error.Field == field)?.Says;
}
