using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>How drafts of the grid are laid out in a table.</summary>
static class GridTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<GridDraft>(draft =>
        {
            draft
                .ToTable("grid_drafts")
                .HasKey(d => new
                {
                    d.Edition,
                    d.Collection,
                    d.Organisation,
                });
            draft.HasOne<Edition>().WithMany().HasForeignKey(d => d.Edition);
            draft.Property(d => d.Language).HasConversion<string>();
            draft.Property(d => d.Revision).IsConcurrencyToken();
            draft
                .Property(d => d.Typed)
                .HasConversion(
                    typed => JsonSerializer.Serialize(typed, JsonSerializerOptions.Default),
                    text => Read(text),
                    new ValueComparer<ImmutableSortedDictionary<string, string>>(
                        (a, b) => a!.SequenceEqual(b!),
                        typed => typed.Count,
                        typed => typed
                    )
                );
        });

    static ImmutableSortedDictionary<string, string> Read(string text) =>
        JsonSerializer
            .Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
