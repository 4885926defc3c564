"""Given names that often open a person's name in news, by the gender they mostly tell.

A selection of our own from general knowledge (Apache-2.0). Names that are as often a word, a place or a surname
at a start ("Will", "May", "Paris") stand in DOUBTFUL: they count beside other evidence only.
"""

MALE = frozenset(
    """
Aaron Abbas Abdel Abdelaziz Abdul Abdullah Abdulrahman Abraham Abu Adam Adolf Adnan Adrian Ahmad Ahmed Ahmet Aidan
Ajay Akbar Akira Akram Alan Albert Alberto Aleksandar Aleksandr Aleksander Aleksei Alexander Alexandr Alexandre
Alejandro Alessandro Alex Alexei Alexey Alexis Alf Alfred Alfredo Ali Alistair Allan Allen Alok Alvin Amir Amit Ammar
Anatoly Anatoliy Anders Andre André Andrea Andreas Andrei Andrej Andrés Andres Andrew Andrey Andrii Andriy Andrzej
Andy Angelo Angus Anil Anthony Antoine Anton Antonio António Antony Anwar Aram Ari Ariel Arjun Arkady Armando Arnaud
Arnold Arsen Artem Arthur Arturo Arun Asad Ashraf Asif Ashton Atul Aung Avi Avigdor Ayman Barack Barry Bart Bartosz
Bashar Basil Ben Benedict Beniamino Benito Benjamin Benny Bernard Bernardo Bernie Bert Bertrand Bill Billy Binyamin
Bjorn Björn Bob Bobby Bogdan Boris Borys Boyd Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron
Caleb Calvin Cameron Carl Carlo Carlos Cedric Cesar César Chad Charles Charlie Chester Chris Christian Christoph
Christophe Christopher Chuck Claude Claudio Clayton Clifford Clint Clive Colin Conor Connor Conrad Corey Cory Craig
Curtis Cyril Cyrus Damian Damien Dan Daniel Daniele Danny Dario Darren Darryl Daryl Dave David Dean Denis Dennis Denys
Derek Derrick Desmond Devin Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik
Dominique Don Donald Donnie Doug Douglas Dusan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward
Edwin Efraim Egor Ehud Eli Elias Elijah Elliot Elliott Elon Elvis Emil Emilio Emmanuel Enda Enrico Enrique Eric Erich
Erik Ernest Ernesto Ernst Erwin Ethan Étienne Eugene Evan Evgeny Evo Ezra Fabian Fabio Faisal Farid Fareed Farouk
Federico Felipe Felix Ferdinand Fernando Fidel Filip Filippo Fadi Floyd Francesco Francis Francisco Franco François
Francois Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Frederik Friedrich Fritz Gabriel Galen Gareth
Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Georgy Gerald Gerard Gerardo Gerhard Gerry Ghassan Gianni
Gilbert Gilles Giorgio Giovanni Giulio Giuseppe Glen Glenn Goran Gordon Graeme Graham Greg Gregg Gregor Gregory
Grigory Guido Guillaume Guillermo Günter Guntram Gus Gustav Gustavo Guy Habib Hafez Hamid Hamza Hank Hannes Hans
Harold Haris Harry Hasan Hassan Hector Héctor Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman
Hermann Hideki Hiroshi Hosni Howard Hubert Hugh Hugo Hussain Hussein Hyun Iain Ian Ibrahim Idris Ignacio Igor Ihor
Ilya Imad Imran Ingmar Ioannis Ismail Ismael Isaac Isaiah Ismet Israel Ivan Ivo Jaap Jack Jackson Jacob Jacques Jaime
Jair Jakob Jakub Jalal Jamal James Jamie Jan Jared Jaroslav Jarosław Jarrod Jason Javad Javier Jay Jean Jeb Jeff
Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Jiri Jiří Joachim Joan Joao João Joaquin
Joaquín Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordi Jorge Jörg José Jose
Josef Joseph Josh Joshua José-Manuel Juan Julian Julien Julio Julius Jun Jürgen Jurgen Justin Kai Kamal Kareem Karim
Karl Kaspar Keir Keith Kelvin Ken Kenji Kenneth Kenny Kevin Khaled Khalid Khalil Kim Kirill Kirk Klaus Kofi Konrad
Konstantin Kostas Krishna Kristian Krzysztof Kumar Kurt Kyle Kyrylo Lachlan Lamar Lance Larry Lars László Laszlo
Laurence Laurent Lawrence Lech Lee Leif Len Leo León Leon Leonard Leonardo Leonid Leopold Leroy Les Leslie Lester Lev
Liam Lindsey Lionel Lloyd Lorenzo Lothar Lou Louie Louis Luc Luca Lucas Lucian Luciano Ludwig Luigi Luis Luís Luiz
Lukas Luke Luther Lyndon Maciej Mahathir Mahdi Mahmood Mahmoud Mahmud Maksim Malcolm Malik Manmohan Manfred Manny
Manuel Manoj Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Mario Marius Marko Markus
Marlon Martin Marty Marvin Marwan Masoud Massimo Matt Matteo Matteusz Mateusz Matthew Matthias Matti Maurice Mauricio
Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Melvin Menachem Michael Michał Michal Michel Mickey Miguel Mihai Mik
Mike Mikhail Mikheil Mikhailo Milan Miles Milo Miloš Milos Milton Mircea Miro Mitch Mitchell Mitt Mohamad Mohamed
Mohammad Mohammed Moktar Morgan Mordechai Moritz Morris Moses Moshe Muammar Moammar Muhammad Muhammadu Mustafa
Mykhailo Mykola Myles Naftali Najib Narendra Nasser Nathan Nathaniel Nawaz Ned Neil Nelson Neville Nicholas Nick Nicky
Nicola Nicolae Nicolas Nicolás Niels Nigel Nikita Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Noah Noel Norbert
Norman Nouri Nuno Nursultan Octavio Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Oliver Omar Omer Orlando
Oscar Osama Oskar Oswald Otis Otto Owen Pablo Paddy Panos Paolo Pascal Pat Patrice Patrick Patrik Paul Paulo Pavel
Pavlo Pawel Paweł Pedro Percy Per Perry Pervez Pete Peter Petr Petro Petros Phil Philip Philipp Philippe Phillip
Pierre Piero Pieter Pietro Piotr Pranab Prakash Preston Prabowo Pyotr Quentin Quinn Rafael Rafal Rafik Raghuram Rahul
Raj Rajesh Rajiv Ralph Rami Ramon Ramón Ramzan Randall Randy Raphael Rashid Raul Raúl Ravi Ray Raymond Recep Reggie
Reginald Reinhard Rene René Reuben Reuven Rex Reza Ricardo Riccardo Rich Richard Rick Ricky Rob Robbie Robert Roberto
Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudy
Rupert Ruslan Russell Rustam Ryan Sadiq Saad Sajid Saleh Salim Salman Salvador Salvatore Sam Sameer Sami Samir Samuel
Sander Sandro Sandy Sanjay Santiago Santos Scott Sean Sebastian Sébastien Sepp Serge Sergei Sergej Sergey Sergio
Serhii Serhiy Seth Shaun Shane Shannon Shawn Shimon Shinzo Sidney Sigmar Silvio Simon Slobodan Sofyan Solomon Spencer
Stan Stanislav Stanley Stefan Stefano Stefanos Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Sunil
Suresh Sven Sylvain Syed Szymon Taha Takeshi Tamir Taras Tareq Tariq Taylor Ted Terence Terrence Terry Thabo Thaksin
Theo Theodor Theodore Thierry Thomas Thor Tim Timothy Timur Tobias Toby Todd Tom Tomas Tomás Tomáš Tommy Tony Travis
Trent Trevor Tristan Troy Tyler Tzachi Udo Ulrich Umar Umberto Urs Usama Uwe Vaclav Václav Vadim Vadym Valentin Valeri
Valery Valeriy Vasile Vasily Vasyl Victor Viktor Vijay Vikram Vince Vincent Vincenzo Vitali Vitaliy Vitaly Vlad
Vladimir Vladislav Vojislav Volker Volodymyr Vyacheslav Walid Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur
Wilfried Wilhelm Willem William Willie Willy Wilson Winston Wladimir Wojciech Wolfgang Woody Xavier Yair Yasser Yasir
Yaroslav Yehuda Yevgeny Yevhen Yitzhak Yohei Yoshihiko Yoshihide Yossi Yuri Yuriy Yury Yusuf Youssef Yves Zachary Zack
Zaheer Zane Zbigniew Zdravko Zeev Zine Zoran
""".split()
)

FEMALE = frozenset(
    """
Abigail Adele Adriana Agata Agnes Agnieszka Aileen Aisha Aishah Alejandra Alena Alessandra Alexa Alexandra Alexandria
Alice Alicia Alina Alison Aliya Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelika
Angelina Angie Anita Anja Anka Ann Anna Annabel Anne Annegret Annette Annie Annika Antonia Anya April Aretha Ariana
Arlene Ashley Astrid Asma Audrey Aurora Ayesha Barbara Barbra Beata Beatrice Beatriz Becky Bella Bernadette Bernice
Beth Bethany Betsy Betty Beverly Beyoncé Bianca Blanche Bonnie Brenda Bridget Brigitte Britney Brittany Brooke Camila
Camilla Candace Candice Cara Carla Carly Carmen Carol Carole Caroline Carolina Carolyn Carrie Cassandra Cate Catherine
Cathy Catriona Cecilia Cecile Celeste Celia Chantal Charlene Charlotte Chelsea Cher Cheryl Chloe Chrissy Christa
Christiane Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Cora
Corinne Courtney Cristina Crystal Cynthia Daisy Daniela Danielle Daphne Darlene Dawn Deborah Debbie Debra Deirdre
Delia Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doreen Doris Dorothy Edith Eileen Ekaterina Elaine Elena
Eleanor Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elsie Emilia Emily Emma Erica Erika Erin Estelle
Esther Ethel Eva Evelyn Faith Farah Fatima Federica Felicia Fiona Florence Frances Francesca Frida Gabriela Gabriella
Gabrielle Gail Galina Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Ginny Gisele Giulia Gloria Golda
Grace Greta Gretchen Gwen Gwyneth Hailey Hanan Hanna Hannah Hayley Heather Heidi Helen Helena Helene Helga Henrietta
Hilary Hillary Hina Holly Hope Huma Ida Imelda Indira Inga Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana
Ivanka Ivy Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jelena Jen Jenna Jennifer Jenny Jessica
Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet
June Kaja Kamala Karen Karin Karina Karine Karla Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina
Kaya Kay Kayla Kayleigh Kellyanne Kelly Kendra Kersti Kerry Kim Kimberly Kirsten Kirstie Klara Krista Kristen Kristi
Kristin Kristina Kristine Ksenia Kylie Lady Laila Lana Lara Larissa Larisa Laura Lauren Laurie Lea Leah Leila Lena
Leslie Lesya Leticia Lidia Lily Lina Linda Lindsay Lindsey Lisa Liz Liza Lois Loretta Lori Lorraine Louise Lucia
Lucille Lucinda Lucy Ludmila Luisa Lydia Lyn Lynda Lynn Lynne Mabel Madeleine Madeline Madison Maggie Malala Mandy
Manuela Mara Marcia Margaret Margarita Margot Maria María Mariam Marianne Marie Marija Marilyn Marina Marine Marion
Marissa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Maureen Mavis Maya Meg Megan Meghan Melanie Melania
Melinda Melissa Melody Mercedes Meredith Mette Mia Michaela Michele Michèle Michelle Mila Mildred Millicent
Mimi Mina Minnie Miranda Miriam Mitzi Moira Molly Mona Monica Monika Monique Muriel Myra Nadia Nadine Nancy Naomi
Nastassja Natalia Natalie Natalya Natasha Nellie Nicola Nicole Nikki Nina Noor Nora Norma Nuala Olena Olga Olha Olive
Olivia Oksana Oprah Paige Pamela Patricia Patti Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polly
Priscilla Priti Priya Rachael Rachel Ramona Rania Raquel Rebecca Rebekah Regina Renata Renee Reyna Rhonda Rihanna Rita
Roberta Robyn Rochelle Romina Rosa Rosalind Rosanna Rose Rosemary Roxanne Ruth Sabrina Sadie Safia Sally Salma
Samantha Samira Sandra Sanna Sara Sarah Sasha Savannah Scarlett Selena Serena Shannon Sharon Shauna Sheila Shelley
Sheryl Shirley Simone Sinead Siobhan Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Stormy Sue
Susan Susana Susanna Susanne Suzanne Svetlana Svitlana Sviatlana Sybil Sylvia Sylvie Tamara Tammy Tanya Tara Tatiana
Tatyana Teresa Tessa Thelma Theresa Tiffany Tina Toni Tracey Tracy Tricia Trudy Tulsi Ulyana Uma Ursula Valentina
Valerie Vanessa Vera Verena Veronica Vicky Victoria Viola Violet Virginia Vivian Vivien Wanda Wendy Whitney Whoopi
Wilma Winifred Winnie Xiomara Yasmin Yolanda Yoko Yulia Yuliia Yuliya Yvette Yvonne Zainab Zara Zelda Zoe
""".split()
)

DOUBTFUL = frozenset(
    """
April Aurora Austin Bill Brooke Cali Chad Charlotte Chelsea Chester Chip Clay Cliff Columbus Crystal Dakota Dale
Dallas Dawn Dean Devon Diego Don Drew Earl Faith Flint Florence Ford Frank Gene Georgia Glen Grace Grant Guy Hank
Harry Holly Hope Hunter Iris Israel Ivory Ivy Jack Jackson Jade Jasmine Jordan Joy June Kay Kent Kim Lady Lance Lee
Lily Lincoln Madison Marine Mark Max May Melody Mercedes Miles Milan Olive Orlando Paris Pat Penny Per Perry Ray Rex
Rich Rob Rod Roman Rose Roy Ruby Russell Salvador San Sandy Santiago Santos Savannah Scarlett Skip Solomon Sterling
Stormy Sue Summer Sydney Theo Tony Victor Victoria Violet Virginia Wade Walker Warren Washington Wayne Wells Will
Young
""".split()
)

MORE_MALE = frozenset(
    "Mark Will Grant Drew Jordan Austin Wade Ford Hunter Cliff Clay Dale Chip Wang Xi Li Lincoln".split()
)

GIVEN = MALE | FEMALE | MORE_MALE
