namespace Foundation.Documents;

public enum ImageProblem
{
    /// <summary>Neither PNG nor JPEG.</summary>
    Unknown,

    /// <summary>It begins like a picture, but cannot be read to its end.</summary>
    Broken,

    TooLarge,

    /// <summary>A whole picture of a kind that we do not show, such as an interlaced PNG.</summary>
    Unsupported,
}

/// <summary>These bytes are not a picture that can be put into a document; <see cref="Problem"/> says which words a person needs.</summary>
public sealed class UnreadableImageException(ImageProblem problem, string message) : Exception(message)
{
    public ImageProblem Problem { get; } = problem;
}
