namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>
/// A part of a package that is refused once it becomes longer than a limit or than a multiple of what was packed, or
/// goes on without any tag; it tells how much was read of it.
/// </summary>
internal sealed class BoundedStream(Stream inner, long limit, long packed, Action<int> count) : Stream
{
    long read;
    long sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        read += got;
        count(got);
        // Sizes in the directory of a package may lie: what counts is what really comes out.
        if (read > limit || (read > IntakeLimits.ZipRatioFrom && read > IntakeLimits.ZipRatio * Math.Max(1, packed)))
            throw WorkbookPackage.Bomb();
        LookForTag(buffer[..got]);
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    void LookForTag(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'<');
        sinceTag = last < 0 ? sinceTag + bytes.Length : bytes.Length - last;
        if (sinceTag > IntakeLimits.BetweenTags)
            throw new UnreadableFileException(PackageComplaint.Endless);
    }
}
