using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rekenschap.Kernel.Storage;

/// <summary>A short list within a row, kept as JSON.</summary>
public static class JsonColumn
{
    /// <summary>Keeps the list as JSON; two lists with equal parts are equal.</summary>
    public static void Of<T>(PropertyBuilder<ImmutableArray<T>> property) =>
        property.HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<ImmutableArray<T>>(text, JsonSerializerOptions.Default),
            new ValueComparer<ImmutableArray<T>>((a, b) => a.SequenceEqual(b), list => list.Length, list => list)
        );
}
