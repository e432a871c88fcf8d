using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>How public texts that were read, and what they promise, are laid out in tables.</summary>
static class LetterTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ReadLetter>(one => one.ToTable("read_letters").HasKey(letter => letter.Key));
        model.Entity<LetterPromise>(one =>
        {
            one.ToTable("letter_promises").HasKey(promise => promise.Id);
            one.HasIndex(promise => new { promise.Letter, promise.Number }).IsUnique();
            one.HasIndex(promise => new { promise.State, promise.Publisher });
            one.HasOne<ReadLetter>().WithMany().HasForeignKey(promise => promise.Letter);
            one.Property(promise => promise.State).HasConversion<string>();
            one.Property(promise => promise.Revision).IsConcurrencyToken();
        });
    }
}
