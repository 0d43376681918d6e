### What an embassy has to tell for a time. The sentence itself comes from the pack.

notice-heading = გაითვალისწინეთ
